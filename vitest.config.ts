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

const components = getViteConfig({
  test: { ...common, name: 'components', include: ['test/components/**/*.test.ts'] },
});

// The rooms that are pure: their tests need no built site.
const PURE = [
  'handbook',
  'schemas',
  'kinds',
  'duty-lines',
  'markdown',
  'content',
  'import',
  'search',
].map((room) => `test/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    // Components are compiled by Astro; everything else runs as Node runs it.
    projects: [
      components,
      {
        test: {
          ...common,
          name: 'pure',
          include: PURE,
          globalSetup: ['test/temporary-folder.ts'],
        },
      },
      {
        test: {
          ...common,
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/components/**', ...PURE],
          globalSetup: ['test/temporary-folder.ts', 'test/build-sample.ts'],
        },
      },
    ],
    // One more than the cores of the smallest machine: each waits a third of its time for a browser or a server.
    maxWorkers: 3,
  },
});
