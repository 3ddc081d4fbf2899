import { expect, test } from 'vitest';
import { judgeViews } from '../../../scripts/bench/publish/judge-views.ts';
import type { Got, View } from '../../../scripts/bench/publish/read-like-a-browser.ts';

const OLD = { 'index.html': 'p1', '_astro/a.css': 'c1', 'search/data.json': 'd1' };
const NEW = { 'index.html': 'p2', '_astro/b.css': 'c2', 'search/data.json': 'd2' };
const SAME = { ...OLD, 'search/data.json': 'd3' };
const WHOLE = view('p1', got('_astro/a.css', 'c1'));

test.each<readonly [string, View, object]>([
  ['a whole page', WHOLE, { failed: 0, mixed: 0, missing: 0 }],
  ['newer data of the search', view('p1', got('search/data.json', 'd2')), { mixed: 0 }],
  ['a page that two releases have', view('p1', got('search/data.json', 'd3')), { mixed: 0 }],
  ['half a page', view('p', got('_astro/a.css', 'c1')), { mixed: 1 }],
  ['a style of another release', view('p1', got('_astro/b.css', 'c2')), { mixed: 1 }],
  ['half the data', view('p1', got('search/data.json', 'd')), { mixed: 1 }],
  ['a style that is gone', view('p1', got('_astro/a.css', '', 404)), { missing: 1, mixed: 0 }],
  ['a page that is gone', { ...WHOLE, page: got('', '', 502) }, { failed: 1, mixed: 0 }],
])('%s', (_, seen, verdict) => {
  expect(judgeViews([WHOLE, seen], [OLD, NEW, SAME])).toMatchObject({ views: 2, ...verdict });
});

function view(hash: string, ...assets: readonly Got[]): View {
  return { page: got('', hash), assets };
}

function got(path: string, hash: string, status = 200): Got {
  return { path, hash, status };
}
