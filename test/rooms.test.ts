import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../src');

/** What each room may import besides itself: the arrows of README's map. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  schemas: ['handbook'],
  kinds: [],
  handbook: ['schemas', 'kinds'],
  history: ['handbook', 'schemas'],
  approval: ['history', 'handbook'],
  review: ['handbook', 'kinds'],
  'duty-lines': ['handbook'],
  markdown: ['duty-lines', 'handbook', 'diagrams'],
  content: ['approval', 'cache', 'schemas', 'markdown', 'history', 'handbook', 'kinds'],
  cache: [],
  git: ['handbook'],
  changes: ['approval', 'cache', 'content', 'git', 'history', 'handbook'],
  diagrams: ['cache', 'handbook'],
  check: ['content', 'git', 'diagrams', 'handbook', 'kinds', 'review'],
  init: ['content', 'git', 'handbook'],
  write: [
    ...['approval', 'init', 'check', 'content', 'schemas', 'diagrams', 'history', 'handbook'],
    'review',
  ],
  editor: ['content', 'duty-lines', 'handbook', 'history', 'markdown', 'schemas', 'write'],
  'hand-out': ['build', 'export', 'search', 'site', 'handbook', 'write'],
  import: [
    ...['check', 'content', 'duty-lines', 'export', 'handbook', 'history', 'init', 'markdown'],
    ...['schemas', 'write'],
  ],
  search: ['cache', 'handbook', 'kinds'],
  export: ['diagrams', 'handbook', 'markdown'],
  site: [
    ...[
      'approval',
      'cache',
      'changes',
      'check',
      'content',
      'diagrams',
      'editor',
      'export',
      'git',
      'handbook',
      'history',
    ],
    'markdown',
  ],
  integrations: ['site', 'check', 'diagrams', 'handbook'],
  build: [
    'integrations',
    'site',
    'search',
    'export',
    'check',
    'content',
    'diagrams',
    'cache',
    'handbook',
  ],
  browser: [
    ...[
      'review',
      'search',
      'export',
      'styles',
      'editor',
      'content',
      'handbook',
      'history',
      'write',
    ],
  ],
  verify: ['site', 'search', 'handbook'],
  publish: ['build', 'git', 'handbook', 'history'],
  components: ['kinds', 'site', 'approval', 'history', 'diagrams', 'handbook', 'review', 'styles'],
  layouts: ['components', 'site', 'handbook', 'browser', 'styles'],
  pages: [
    'layouts',
    'components',
    'export',
    'site',
    'approval',
    'history',
    'handbook',
    'kinds',
    'review',
    'schemas',
    'styles',
  ],
};

const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(tsx?|astro)$/.test(path) && path !== 'env.d.ts')
  .map((path) => join(SOURCE, path));

it.each(Object.keys(ROOMS))('src/%s/ imports only the rooms that it may know', (room) => {
  const strange = filesOf(room).flatMap((file) =>
    importsOf(file)
      .map(roomOf)
      .filter((other) => other !== room && !ROOMS[room]?.includes(other))
      .map((other) => `${relative(SOURCE, file)} imports src/${other}/`),
  );
  expect(strange).toEqual([]);
});

it('every file stands in a room of the table', () => {
  expect(new Set(FILES.map(roomOf))).toEqual(new Set(Object.keys(ROOMS)));
});

it('no files import each other in a circle', () => {
  const imports = new Map(FILES.map((file) => [file, importsOf(file)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file))
      circles.push([...path, file].map((it) => relative(SOURCE, it)).join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of FILES) walk(file, []);
  expect(circles).toEqual([]);
});

function filesOf(room: string): string[] {
  return FILES.filter((file) => roomOf(file) === room);
}

function roomOf(file: string): string {
  return relative(SOURCE, file).split('/')[0] ?? '';
}

/** The files of `src/` that a file imports, types included. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const targets = [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)];
  return targets
    .map(([, target = '']) => resolve(dirname(file), target))
    .filter((target) => target.startsWith(`${SOURCE}/`));
}
