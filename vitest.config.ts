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
          // A deadline ends what hangs; builds, real browsers and Mermaid take minutes on a busy machine.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 300_000 } },
        },
      },
    ],
    maxWorkers: 2,
  },
});
