import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { createDiagramRenderer } from '../src/diagrams/renderer.ts';
import { inspectedCompiler } from '../test/fuzz/compile-page.ts';
import { EVERY_STRUCTURE } from '../test/fuzz/every-structure.ts';
import { judge } from '../test/fuzz/find-faults.ts';
import { mutatedFile } from '../test/fuzz/mutated-handbook.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 0x7fffffff) },
    path: { type: 'string' },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
console.log(`${runs} mutated files, seed ${seed}`);

const cacheDir = mkdtempSync(join(tmpdir(), 'fuzz-'));
const renderer = createDiagramRenderer({ cacheDir });
const compile = inspectedCompiler(renderer);
const start = performance.now();
let judged = 0;
let accepted = 0;

const result = await fc.check(
  fc.asyncProperty(mutatedFile(EVERY_STRUCTURE), async (mutated) => {
    const { isAccepted, faults } = await judge(EVERY_STRUCTURE, mutated, { renderer, compile });
    if (isAccepted) accepted++;
    if (++judged % 1000 === 0) console.log(summary());
    if (faults.length) throw new Error(faults.join('\n'));
  }),
  { numRuns: runs, seed, ...(values.path === undefined ? {} : { path: values.path }) },
);
await renderer.close();
rmSync(cacheDir, { recursive: true, force: true });
console.log(summary());
if (result.failed) {
  const [mutated] = result.counterexample ?? [];
  console.error(`\n${String(result.errorInstance)}\n`);
  if (mutated) console.error(`${mutated.file}: ${JSON.stringify(String(mutated.bytes))}`);
  console.error(`\nnpm run fuzz -- --seed ${seed} --path ${result.counterexamplePath}`);
  process.exitCode = 1;
}

function summary(): string {
  const seconds = Math.round((performance.now() - start) / 1000);
  return `${judged} judged, ${accepted} accepted, ${seconds} s`;
}
