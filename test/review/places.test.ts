import { expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { placeFinder } from '../../src/review/places.ts';
import { filesWith, role } from './handbook-of.ts';

const placeOf = placeFinder(
  parseContent(
    filesWith({
      'topics.yaml': 'visits:\n  name: 来访\nkeys:\n  name: 钥匙\n',
      'metrics.yaml': '# 等候\nwait: {name: 等候, definition: 分钟数, unit: 分}\n',
      'roles/clerk.mdx': role('文员', 'ZB-02', 'reportsTo: 主管', [['登记来访', '主题：来访']]),
      'common/all.mdx':
        '---\ntitle: 通用\nfor: 全体\n---\n\n## 岗位职责\n\n1. 盘点\n    - 编号：TY-01\n    - 主题：来访\n',
    }),
  ),
);

it.each([
  ['/roles/clerk/', 'content/roles/clerk.mdx', 1],
  ['/roles/clerk/#ZB-02-01', 'content/roles/clerk.mdx', 10],
  ['/roles/clerk/#任职要求', 'content/roles/clerk.mdx', 1],
  ['/common/#TY-01', 'content/common/all.mdx', 8],
  ['/departments/office/', 'content/departments/office.mdx', 1],
  ['/guide/how-to-read/', 'content/guide/how-to-read.mdx', 1],
  ['/topics/keys/', 'content/topics.yaml', 3],
  ['/metrics/#wait', 'content/metrics.yaml', 2],
])('%s is written in %s on line %i', (url, file, line) => {
  expect(placeOf(url)).toEqual({ file, line });
});

it('knows no place of a page that no file makes', () => {
  expect(placeOf('/org/')).toBeNull();
});
