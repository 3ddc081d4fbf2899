import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { measureElements } from '../../src/markdown/measure-elements.ts';
import { parser } from '../../src/markdown/syntax.ts';

const TABLE = '| 指标 | 目标 |\n| --- | --- |\n| **库龄** | 60 天 |\n| [周转率](a.mdx) | 6 次 |\n';
const ROLE = '/project/content/roles/a.mdx';

it('turns every name below 指标 into a MetricName around its words', () => {
  const [head, age] = rows(`## 考核指标\n\n${TABLE}`, ROLE);
  expect(head).toMatchObject([{ type: 'text', value: '指标' }]);
  expect(age).toMatchObject([
    {
      name: 'MetricName',
      attributes: [{ name: 'name', value: '库龄' }],
      children: [{ type: 'strong' }],
    },
  ]);
});

it('leaves a link as it is', () => {
  expect(rows(`## 考核指标\n\n${TABLE}`, ROLE)[2]).toMatchObject([{ type: 'link' }]);
});

it.each([
  ['another section', `## 权限\n\n${TABLE}`, ROLE],
  ['another page', `## 考核指标\n\n${TABLE}`, '/project/content/guide/a.mdx'],
  ['another table', `## 考核指标\n\n${TABLE.replace('指标', '项目')}`, ROLE],
])('leaves names in %s as they are', (_, text, path) => {
  expect(rows(text, path)[1]).toMatchObject([{ type: 'strong' }]);
});

/** The words in the first cell of every row. */
function rows(text: string, path: string) {
  const tree = parser.parse(text) as Root;
  measureElements()(tree, { path });
  const table = tree.children.find(({ type }) => type === 'table');
  return table?.type === 'table' ? table.children.map((row) => row.children[0]?.children) : [];
}
