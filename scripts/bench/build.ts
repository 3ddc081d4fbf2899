import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const CACHES = [
  'dist',
  '.astro',
  'node_modules/.astro',
  'node_modules/.vite',
  'node_modules/.cache',
];
const RUNS = 3;

const seconds = Array.from({ length: RUNS }, () => {
  for (const cache of CACHES) rmSync(cache, { recursive: true, force: true });
  const start = performance.now();
  execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  return (performance.now() - start) / 1000;
});
const median = seconds.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
console.log(`npm run build, cold, median of ${RUNS}: ${median.toFixed(1)} s`);
