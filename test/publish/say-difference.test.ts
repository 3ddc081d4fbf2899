import { expect, test } from 'vitest';
import { sayDifference } from '../../src/publish/say-difference.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

function site(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeProject(folder, new Map(Object.entries(files)));
  return folder;
}

test('words that differ are shown once, with what is around them', () => {
  const page = (foot: string, text: string) =>
    `<title>甲</title><style>p{}</style><p>${text}</p><ul><li>不变</li><li>${foot}</li></ul>`;
  const sites = {
    before: site({
      'a/index.html': page('版权所有', '护士每天查房&amp;写记录'),
      'b/index.html': page('版权所有', '乙'),
      'c/index.html': page('版权所有', '丙'),
      'old/index.html': '<p>旧</p>',
    }),
    after: site({
      'a/index.html': page('甲医院版权所有', '护士每周查房&amp;写记录'),
      'b/index.html': page('甲医院版权所有', '乙'),
      'c/index.html': page('甲医院版权所有', '丁'),
      'new/index.html': '<p>新</p>',
    }),
  };
  const words = [
    'a/index.html',
    'b/index.html',
    'c/index.html',
    'new/index.html',
    'old/index.html',
  ];
  expect(sayDifference({ words, others: ['theme.js'] }, sites).join('\n')).toBe(`文字有变化的页面：
  /a/
  /b/
  /c/
  /new/
  /old/
改了哪些字（[-原来的-]{+现在的+}）：
  /a/
    护士[-每天-]{+每周+}查房&写记录
    {+甲医院+}版权所有
  /c/
    [-丙-]{+丁+}
  /new/（新的一页）
  /old/（没有了）
只有样式、程序或数据有变化的：
  /theme.js`);
});

test('long lines are cut, and of many pages the first are shown', () => {
  const long = '一二三四五六七八九十'.repeat(5);
  const names = Array.from({ length: 12 }, (_, at) => `${at}.html`);
  const [before = '', after = ''] = ['甲', '乙'].map((word) =>
    site(Object.fromEntries(names.map((name) => [name, `<p>${long}${word}${name}${long}</p>`]))),
  );
  const said = sayDifference({ words: names, others: [] }, { before, after }).join('\n');
  expect(said).toContain('  等 12 个');
  expect(said.match(/\[-/g)).toHaveLength(1 + 5);
  expect(said).not.toContain(long);
});
