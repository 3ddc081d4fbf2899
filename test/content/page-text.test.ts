import { extractFrontmatter } from '@astrojs/markdown-remark';
import { expect, it } from 'vitest';
import { pageText } from '../../src/content/page-text.ts';

const MATTER = '---\ntitle: 院长\n---\n';

it('leaves the body on its lines below a blank front matter', () => {
  expect(pageText('a.mdx', `${MATTER}\n查病历。\n`)).toBe('   \n         \n   \n\n查病历。\n');
});

it.each(['---\na: 1\n---\n', '\n\n---\n\n查病历---再查\n', '+++\na = [\n+++\n'])(
  'leaves nothing in which Astro would read more front matter: %j',
  (body) => {
    const text = pageText('a.mdx', MATTER + body);
    expect(extractFrontmatter(text)).toBeUndefined();
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      ...['', '', ''],
      ...body.split('\n').map((line) => line.trim()),
    ]);
  },
);
