import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeSpans, guidePage, paths } from './guide-text.ts';

const SAMPLE = join(import.meta.dirname, '../sample');
const PAGES = ['how-to-edit', 'how-to-publish', 'from-word'];

/** Files that HR writes while following the guide; the commands' test writes them. */
const NEW = [
  'content/roles/used-car-manager.mdx',
  'content/departments/used-cars.mdx',
  'content/authority.yaml',
  'content/review.yaml',
  'content/common/',
  'content/approved/',
  'content/common/everybody.mdx',
];

describe.each(PAGES)('the page %s', (name) => {
  const page = guidePage(name);

  it('names files and folders that are there, or that it tells HR to write', () => {
    const named = paths(page).filter((path) => path.startsWith('content'));
    expect(named).not.toEqual([]);
    const missing = named.filter((path) => !existsSync(join(SAMPLE, path)));
    expect(missing.filter((path) => !NEW.includes(path))).toEqual([]);
  });

  it('gives links that lead somewhere, from a page of content/', () => {
    const targets = [...page.matchAll(/\.\.\/[\w-]+\/[^\s)"`]+/g)].map(([target]) => target);
    const dead = targets.filter((target) => {
      const [file = '', anchor = ''] = target.split('#');
      const path = join(SAMPLE, 'content/guide', file);
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(anchor);
    });
    expect(dead).toEqual([]);
  });

  it('names every ending of a file with the folder that it stands in', () => {
    const files = codeSpans(page).filter((text) => /\.(?:mdx|yaml)\b/.test(text));
    expect(files.filter((text) => !/^(?:content|\.\.)\//.test(text))).toEqual([]);
  });
});
