import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const components = getViteConfig({
  // What a component says holds no state: files share a worker and what it has compiled.
  test: { name: 'components', include: ['test/components/**/*.test.ts'], isolate: false },
});

export default defineConfig({
  test: {
    // Components are compiled by Astro and need no built site; everything else runs as Node runs it.
    projects: [
      components,
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/components/**'],
          globalSetup: ['test/temporary-folder.ts', 'test/build-sample.ts'],
          // Real browsers and Mermaid's first chart take their time on a busy machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
    maxWorkers: 2,
  },
});
