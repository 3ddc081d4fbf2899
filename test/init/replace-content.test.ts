import { describe, expect, it } from 'vitest';
import { replaceContent } from '../../src/init/replace-content.ts';
import { CONTENT, filesOf, project } from './project.ts';

describe('replaceContent', () => {
  it('keeps the guide and what lies outside, and leaves nothing else behind', () => {
    const folder = project();
    replaceContent(folder, new Map([['content/handbook.yaml', '新']]));
    expect(filesOf(folder)).toEqual({
      'README.md': '说明',
      'content/guide/how-to.mdx': CONTENT['content/guide/how-to.mdx'],
      'content/handbook.yaml': '新',
    });
  });

  it('makes the folder where there is none', () => {
    const folder = project({});
    replaceContent(folder, new Map([['content/roles/a.mdx', '新']]));
    expect(filesOf(folder)).toEqual({ 'content/roles/a.mdx': '新' });
  });

  it.each([
    ['cannot be written', ['content/roles', 'content/roles/a.mdx']],
    ['bring no content', ['elsewhere/a.mdx']],
  ])('leaves the old content as it was where the files %s', (_, paths) => {
    const folder = project({ 'content/roles/old.mdx': '旧' });
    const before = filesOf(folder);
    expect(() => replaceContent(folder, new Map(paths.map((path) => [path, '新'])))).toThrow();
    expect(filesOf(folder)).toEqual(before);
  });
});
