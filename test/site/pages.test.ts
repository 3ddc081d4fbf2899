import { expect, test } from 'vitest';
import { attribute, textOf } from '../../src/verify/built-site.ts';
import { PAGES } from './site.ts';

test('every page is in Chinese and has one h1 and a title of its own', () => {
  const faults = PAGES.flatMap(({ path, elements }) => {
    const html = elements.find(({ tagName }) => tagName === 'html');
    const headings = elements.filter(({ tagName }) => tagName === 'h1');
    const isSound = html && attribute(html, 'lang') === 'zh-CN' && headings.length === 1;
    return isSound ? [] : [path];
  });
  expect(faults).toEqual([]);
  const titles = PAGES.flatMap(({ elements }) =>
    elements
      .filter(({ tagName, parentNode }) => tagName === 'title' && parentNode?.nodeName === 'head')
      .map(textOf),
  );
  expect(new Set(titles).size).toBe(PAGES.length);
});

test('headings go down one level at a time', () => {
  const jumps = PAGES.flatMap(({ path, elements }) => {
    const levels = elements
      .flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? [])
      .map(Number);
    return levels
      .filter((level, i) => level > (levels[i - 1] ?? 0) + 1)
      .map((level) => `${path}: h${level}`);
  });
  expect(jumps).toEqual([]);
});

test('no row of a table is without cells', () => {
  const rows = PAGES.flatMap(({ path, elements }) =>
    elements.filter(({ tagName }) => tagName === 'tr').map((row) => ({ path, row })),
  );
  expect(rows.length).toBeGreaterThan(0);
  const empty = rows.filter(
    ({ row }) => !row.childNodes.some(({ nodeName }) => /^t[hd]$/.test(nodeName)),
  );
  expect(empty.map(({ path }) => path)).toEqual([]);
});
