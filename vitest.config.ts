import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const components = getViteConfig({
  // What a component says holds no state: files share a worker and what it has compiled.
  test: { name: 'components', include: ['test/components/**/*.test.ts'], isolate: false },
});

// The rooms that are pure: their tests share a worker as well, and need no built site.
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

// A deadline ends what hangs; builds, real browsers and Mermaid take minutes on a busy machine.
const patience = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 300_000 } },
};

export default defineConfig({
  test: {
    // Components are compiled by Astro; everything else runs as Node runs it.
    projects: [
      components,
      {
        test: {
          ...patience,
          name: 'pure',
          include: PURE,
          globalSetup: ['test/temporary-folder.ts'],
          isolate: false,
        },
      },
      {
        test: {
          ...patience,
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/components/**', ...PURE],
          globalSetup: ['test/temporary-folder.ts', 'test/build-sample.ts'],
        },
      },
    ],
    maxWorkers: 2,
  },
});
