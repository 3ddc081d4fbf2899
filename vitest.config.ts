import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const common = {
  // Files share a worker and what it has loaded, its browser among it; each leaves everything as it was.
  isolate: false,
  // A deadline ends what hangs; builds, real browsers and Mermaid take minutes on a busy machine.
  testTimeout: 600_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 300_000 } },
};

// The rooms that are pure: their tests need no built site, nor a folder to work in that only a process has.
const PURE = ['handbook', 'schemas', 'kinds', 'duty-lines', 'markdown', 'import', 'search'].map(
  (room) => `test/${room}/**/*.test.ts`,
);

/** As many as the smallest machine has cores: each more would load and warm up everything once more. */
const WORKERS = 2;

// Components are compiled by Astro; everything else runs as Node runs it, with nothing compiled a second way.
const native = { viteModuleRunner: false, nodeLoader: false };

// Packages as whoever builds a handbook loads them; Vitest adds its own condition to any that it is given, for
// those that check themselves at every step, a twentieth of all that is read in tests.
const packagesInUse = {
  name: 'packages-in-use',
  configResolved: ({ ssr }: { readonly ssr?: { resolve?: { conditions?: string[] } } }) => {
    if (ssr?.resolve) ssr.resolve.conditions = ['node'];
  },
};

const components = getViteConfig({
  test: {
    ...common,
    name: 'components',
    include: ['test/components/**/*.test.ts'],
    // They take as long as a second worker's start.
    maxWorkers: 1,
    sequence: { groupOrder: 0 },
  },
});

export default defineConfig({
  test: {
    projects: [
      components,
      {
        plugins: [packagesInUse],
        test: {
          ...common,
          name: 'pure',
          include: PURE,
          globalSetup: ['test/temporary-folder.ts'],
          experimental: native,
          pool: 'threads',
          maxWorkers: WORKERS,
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins: [packagesInUse],
        test: {
          ...common,
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/components/**', ...PURE],
          globalSetup: ['test/temporary-folder.ts', 'test/build-sample.ts'],
          experimental: native,
          // Processes: what many of them start would stop all threads.
          pool: 'forks',
          maxWorkers: WORKERS,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
