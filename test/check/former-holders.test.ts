import { describe, expect, it } from 'vitest';
import { formerHolders } from '../../src/check/former-holders.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { recall } from '../../src/handbook/past.ts';

const ROLE = 'content/roles/a.mdx';
const GUIDE = 'content/guide/a.mdx';

describe('formerHolders', () => {
  it('reminds of every line in which the name of a former holder still stands', () => {
    const role = page('holder: 李四\ndeputy: 张三', '请张三（东院）签字。');
    const problems = find({ [ROLE]: role, [GUIDE]: page('', '张三张三') }, ['张三', '李四']);
    expect(problems).toEqual([
      `${ROLE}:5 「张三」以前是任职人，现在哪个岗位的 holder 都没有这个名字，这里还写着，请核对`,
      `${ROLE}:9 「张三」以前是任职人，现在哪个岗位的 holder 都没有这个名字，这里还写着，请核对`,
      `${GUIDE}:8 「张三」以前是任职人，现在哪个岗位的 holder 都没有这个名字，这里还写着，请核对`,
    ]);
  });

  it.each([
    ['holder: 张三（东院）', '张三'],
    ['holder: [李四, 张三]', '张三'],
    ['holder: {name: 张三, phone: 801}', '张三'],
    ['holder: 张三丰', '请张三丰签字'],
    ['', '请 Annabel 签字，或 Joanna'],
    ['aliases: [王牌]', '王牌'],
  ])('says nothing with %j of %j', (matter, text) => {
    expect(find({ [ROLE]: page(matter, text) }, ['张三', 'Anna', '王牌'])).toEqual([]);
  });

  it('finds a whole name in other letters', () => {
    expect(find({ [ROLE]: page('', '请Anna签字，Anna.') }, ['Anna'])).toHaveLength(1);
  });
});

function find(files: Readonly<Record<string, string>>, holders: readonly string[]): string[] {
  const texts = new Map(Object.entries(files));
  const past = recall([], [{ duties: [], retired: [], holders }]);
  const problems = formerHolders(texts, { ...parseContent(texts), past });
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

function page(matter: string, text: string): string {
  return `---\ntitle: 院长\ndepartment: 院办\n${matter}\n---\n\n## 说明\n${text}\n`.replace(
    '\n\n---',
    '\n---\n',
  );
}
