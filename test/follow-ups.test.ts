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
    expect(buildHandbook(parseContent(files)).problems).toEqual([
      {
        file: 'content/topics.yaml',
        line: 1,
        severity: 'error',
        message: '缺少这个文件，请恢复它',
      },
    ]);
  });
});
