import { describe, expect, it } from 'vitest';
import { parseContent } from '../src/content/parse-content.ts';
import { buildHandbook } from '../src/handbook/build-handbook.ts';
import { readFixture } from './fixtures.ts';

const ROLE = 'content/roles/sales-manager.mdx';

/** Faults in files that the rest of the content refers to by names, numbers and anchors. */
const FAULTS: [name: string, file: string, (text: string) => string][] = [
  ['no front matter', ROLE, (text) => text.replace(/^---[\s\S]*?---\n/, '')],
  ['front matter that is not closed', ROLE, (text) => text.replace('---\n\n', '\n')],
  ['a blank line above the front matter', ROLE, (text) => `\n${text}`],
  ['an open quote in the front matter', ROLE, (text) => text.replace('title: ', 'title: "')],
  ['a full-width colon in the front matter', ROLE, (text) => text.replace('title: ', 'title：')],
  ['no title', ROLE, (text) => text.replace(/title: .*\n/, '')],
  ['no code', ROLE, (text) => text.replace(/code: .*\n/, '')],
  [
    'a bad date and a single alias',
    ROLE,
    (text) => text.replace('aliases: [销售主管]', 'aliases: 销售主管\neffective: 明天'),
  ],
  ['no section 岗位职责', ROLE, (text) => text.replace('## 岗位职责', '## 职责')],
  ['a brace that is not closed', ROLE, (text) => text.replace('卖好车', '卖好{车')],
  ['a fence that is not closed', ROLE, (text) => text.replace('### 库存', '```')],
  ['facts that are not indented', ROLE, (text) => text.replaceAll('    - ', '- ')],
  ['items with a Chinese comma', ROLE, (text) => text.replace(/^(\d)\. /gm, '$1、')],
  ['numbers without colon', ROLE, (text) => text.replaceAll('编号：', '编号 ')],
  [
    'topics that YAML cannot read',
    'content/topics.yaml',
    (text) => text.replace('[存货]', '[存货'),
  ],
  ['a topic without name', 'content/topics.yaml', (text) => text.replace('  name: 库存\n', '')],
  ['no topics at all', 'content/topics.yaml', () => ''],
  ['metrics that YAML cannot read', 'content/metrics.yaml', (text) => `\t${text}`],
  ['sources that YAML cannot read', 'content/sources.yaml', (text) => text.replace(']', '')],
  [
    'a department without title',
    'content/departments/sales.mdx',
    (text) => text.replace('title: 销售部\n', ''),
  ],
  ['a department without front matter', 'content/departments/sales.mdx', () => '卖车。\n'],
];

describe('a fault that others depend on', () => {
  it.each(FAULTS)('%s: is told in its own file and nowhere else', (_name, file, corrupt) => {
    const files = readFixture();
    files.set(file, corrupt(files.get(file) ?? ''));
    const { problems } = buildHandbook(parseContent(files));
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([file]));
  });

  it.each([
    [ROLE, 'content/role/sales-manager.mdx'],
    [ROLE, 'content/roles/sales-manager.mdx.txt'],
    ['content/departments/sales.mdx', 'content/departments/old/sales.mdx'],
    ['content/topics.yaml', 'content/topics.yml'],
  ])('%s, moved to %s, is told once', (file, place) => {
    const files = readFixture();
    files.set(place, files.get(file) ?? '');
    files.delete(file);
    const { problems } = buildHandbook(parseContent(files));
    expect(problems.map((problem) => problem.file)).toEqual([place]);
  });

  it('a missing file is told once', () => {
    const files = readFixture();
    files.delete('content/topics.yaml');
    expect(buildHandbook(parseContent(files)).problems).toMatchObject([
      {
        file: 'content/topics.yaml',
        line: 1,
        severity: 'error',
        kind: 'missing-file',
        message: '缺少这个文件，请恢复它',
      },
    ]);
  });
});

/** The sound files with one change. */
function problemsAfter(change: (files: Map<string, string>) => void) {
  const files = readFixture();
  change(files);
  const { problems } = buildHandbook(parseContent(files));
  return problems.map(({ file, line, message, fix }) => ({
    place: `${file}:${line}`,
    message,
    fix,
  }));
}

function edit(file: string, from: string | RegExp, to: string) {
  return (files: Map<string, string>) => {
    const text = files.get(file) ?? '';
    expect(text).toMatch(from);
    files.set(file, text.replaceAll(from, to));
  };
}

describe('what is missing while many places name it', () => {
  it('a deleted role is told once, with what refers to it and the first of its numbers', () => {
    const found = problemsAfter((files) => files.delete(ROLE));
    expect(found).toHaveLength(1);
    expect(found[0]?.place).toBe('content/roles/sales-manager.mdx:1');
    expect(found[0]?.message).toMatch(
      /^没有叫「销售经理」的岗位，却还有 \d+ 处写着它（连同编号以 XS-01 开头的职责）：.* 等 \d+ 处。若是误删，请恢复它的文件；/,
    );
  });

  it('a deleted department is told once, at its folder where no link tells its file', () => {
    const found = problemsAfter((files) => files.delete('content/departments/sales.mdx'));
    expect(found.map(({ place }) => place)).toEqual(['content/departments:1']);
  });

  it.each([
    ['content/roles/', '手册里一个岗位也没有，请在这个文件夹里写一个；若是误删，请恢复这个文件夹'],
    [
      'content/departments/',
      '手册里一个部门也没有，请在这个文件夹里写一个；若是误删，请恢复这个文件夹',
    ],
  ])('with all of %s deleted nothing else is told', (folder, message) => {
    const found = problemsAfter((files) => {
      for (const file of files.keys()) if (file.startsWith(folder)) files.delete(file);
    });
    expect(found).toEqual([{ place: `${folder.slice(0, -1)}:1`, message, fix: undefined }]);
  });

  it.each([
    ['content/topics.yaml', '  name: 库存\n', '  name: 在库车辆\n', '主题「库存」', '在库车辆'],
    ['content/departments/sales.mdx', 'title: 销售部', 'title: 营业部', '部门「销售部」', '营业部'],
  ])('%s: a new name is told once where it stands, with both ways', (file, from, to, old, name) => {
    const found = problemsAfter(edit(file, from, to));
    expect(found.map(({ place }) => place.replace(/:\d+$/, ''))).toEqual([file]);
    const [, bare = ''] = /「(.*)」/.exec(old) ?? [];
    expect(found[0]?.message).toMatch(
      new RegExp(`^${old}像是改名为「${name}」了，还有 \\d+ 处写着`),
    );
    expect(found[0]?.message).toContain(`npm run rename -- ${bare} ${name}`);
    expect(found[0]?.message).toContain(`就把这里改回「${bare}」`);
    expect(found[0]?.fix).toBeUndefined();
  });

  it('a new name of a role is told once with all that it may be', () => {
    const found = problemsAfter(edit(ROLE, 'title: 销售经理', 'title: 销售总监'));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('（「销售顾问」、「销售总监」还没有人用）');
  });

  it('a new name that was an alias of it is told with the alias', () => {
    const found = problemsAfter(edit('content/topics.yaml', '  name: 库存\n', '  name: 存货\n'));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('并从它的别名里删掉「存货」');
  });

  it('a name that now stands twice in its list is told once, with the one it had', () => {
    const found = problemsAfter(edit('content/topics.yaml', '  name: 库存\n', '  name: 清库\n'));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('「清库」已经有了，请把这里改回「库存」');
  });

  it('a mistyped department is told in the role alone', () => {
    expect(problemsAfter(edit(ROLE, 'department: 销售部', 'department: 消售部'))).toEqual([
      {
        place: `${ROLE}:4`,
        message: '没有叫「消售部」的部门，是不是「销售部」？',
        fix: 'department: 销售部',
      },
    ]);
  });

  it('a code that is no longer that of the numbers is told, and not the numbers', () => {
    const found = problemsAfter(edit(ROLE, 'code: XS-01', 'code: xs-01'));
    expect(found.map(({ place, fix }) => [place, fix])).toEqual([[`${ROLE}:3`, 'code: XS-01']]);
  });
});

describe('a copied role', () => {
  it.each([
    [
      'sales-manager - 副本',
      '文件名改成小写英文，如 head-nurse.mdx，改 title（名称）和 code（编号），',
    ],
    [
      'sales-manager (1)',
      '文件名改成小写英文，如 head-nurse.mdx，改 title（名称）和 code（编号），',
    ],
    ['sales-manager-2', '文件名改成小写英文，如 head-nurse.mdx，改 title（名称）和 code（编号），'],
    ['aa-parts', '改 title（名称）和 code（编号），'],
    ['parts', '改 title（名称）和 code（编号），'],
  ])('%s.mdx is told once, and not its original', (name, cures) => {
    const copy = `content/roles/${name}.mdx`;
    expect(problemsAfter((files) => files.set(copy, files.get(ROLE) ?? ''))).toEqual([
      {
        place: `${copy}:1`,
        message: `与 ${ROLE} 内容相同，像是复制的：不用就删掉这个文件；要用它写新的，${cures}删掉 3 行「编号：…」，再运行 npm run check -- --fix 补上新编号`,
        fix: undefined,
      },
    ]);
  });

  it('with a title and a code of its own is told of its numbers', () => {
    const found = problemsAfter((files) => {
      const text = files.get(ROLE) ?? '';
      const own = text.replace('销售经理', '配件经理').replace('code: XS-01', 'code: PJ-01');
      files.set('content/roles/aa.mdx', own);
    });
    expect(found.map(({ place }) => place)).toEqual(['content/roles/aa.mdx:1']);
    expect(found[0]?.message).toContain('要用它写新的，删掉 3 行「编号：…」');
  });

  it('is no copy any more once title, code and numbers are its own', () => {
    const found = problemsAfter((files) => {
      const text = files.get(ROLE) ?? '';
      const own = text.replace('销售经理', '配件经理').replaceAll('XS-01', 'PJ-01');
      files.set('content/roles/parts.mdx', own);
    });
    expect(found).toEqual([]);
  });
});

describe('mistakes that do not hang together', () => {
  it('are told one by one, in one file and in three', () => {
    const found = problemsAfter((files) => {
      edit(ROLE, 'reportsTo: 总经理', 'reportsTo: 总经里')(files);
      edit(ROLE, '主题：展厅', '主题：展斤')(files);
      edit('content/topics.yaml', '  name: 清库\n', '  name: 清库\n  leed: 销售经理\n')(files);
      edit('content/sources.yaml', '1-sales-06: [XS-01-02]', '1-sales-06: [xs-01-02]')(files);
    });
    expect(found.map(({ place }) => place.replace(/:\d+$/, '')).toSorted()).toEqual([
      ROLE,
      ROLE,
      'content/sources.yaml',
      'content/topics.yaml',
    ]);
  });
});
