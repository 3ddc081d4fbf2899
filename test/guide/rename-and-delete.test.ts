import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { guidePage } from './guide-text.ts';

const SAMPLE = join(import.meta.dirname, '../sample');
const SALES = 'content/roles/sales-manager.mdx';
const SALES_PAGE = 'content/departments/sales.mdx';
const TOPICS = 'content/topics.yaml';
const METRICS = 'content/metrics.yaml';
const PARTNERS = 'content/partners.yaml';

type Edit = (files: Map<string, string>) => void;

/** The first step of each row of the guide's table, and files that the check then must name. */
const STEPS: Readonly<Record<string, readonly [Edit, readonly string[]]>> = {
  岗位改名: [change(SALES, 'title: 销售经理', 'title: 销售总监'), [SALES_PAGE]],
  部门改名: [change(SALES_PAGE, 'title: 销售部', 'title: 营销部'), [SALES]],
  '主题、指标改名': [
    both(change(TOPICS, /name: 库存$/m, 'name: 存货'), change(METRICS, 'name: 库龄', 'name: 龄期')),
    [SALES],
  ],
  外部单位改名: [change(PARTNERS, 'name: 二级网点', 'name: 分店'), [SALES]],
  移动职责: [change(SALES, /^1\. .*\n( {4}- .*\n)+/m, ''), []],
  岗位换部门: [change(SALES, 'department: 销售部', 'department: 市场部'), [SALES_PAGE]],
  删除职责: [change(SALES, /^1\. .*\n( {4}- .*\n)+/m, ''), ['content/sources.yaml']],
  删除岗位: [(files) => files.delete(SALES), [SALES_PAGE, 'content/sources.yaml']],
  删除部门: [(files) => files.delete(SALES_PAGE), [SALES]],
  '删除主题、指标': [
    both(change(TOPICS, /^.*:\n {2}name: 库存\n( {2}.*\n)*/m, ''), (files) =>
      files.set(METRICS, ''),
    ),
    [SALES],
  ],
  删除外部单位: [change(PARTNERS, /^.*:\n {2}name: 二级网点\n( {2}.*\n)*/m, ''), [SALES]],
};

it('the check names what is still to be changed after the first step of every row', () => {
  const rows = [...guidePage('how-to-edit').matchAll(/^\| (\S*(?:改名|移动|换|删除)\S*) \|/gm)];
  expect(rows.map(([, row]) => row)).toEqual(Object.keys(STEPS));
  for (const [row, [edit, files]] of Object.entries(STEPS))
    expect([row, faultyFiles(edit)]).toEqual([row, expect.arrayContaining([...files])]);
});

it('nothing is left to change where a role is renamed as the guide says', () => {
  const renamed = both(
    change(SALES, 'title: 销售经理', 'title: 销售总监'),
    change(SALES, 'aliases: [', 'aliases: [销售经理, '),
  );
  const everywhere: Edit = (files) => {
    for (const [path, text] of files)
      files.set(path, text.replaceAll(/^( *(?:head|lead|reportsTo): )销售经理$/gm, '$1销售总监'));
  };
  expect(faultyFiles(both(renamed, everywhere))).toEqual([]);
});

it('lists of topics, metrics and those outside may be empty, and a deputy is looked up', () => {
  const edit = both(
    (files) => files.set(TOPICS, '').set(METRICS, '').set(PARTNERS, ''),
    (files) => {
      for (const [path, text] of files)
        files.set(path, text.replaceAll(/^ {4}- (?:主题|指标|协作)：.*\n/gm, ''));
    },
  );
  expect(faultyFiles(edit)).toEqual([]);
  expect(faultyFiles(change(SALES, 'code:', 'deputy: 没有的岗位\ncode:'))).toContain(SALES);
});

function faultyFiles(edit: Edit): string[] {
  const entries = readdirSync(join(SAMPLE, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(SAMPLE.length + 1));
  const files = new Map(
    paths.toSorted().map((path) => [path, readFileSync(join(SAMPLE, path), 'utf8')]),
  );
  edit(files);
  const { problems } = buildHandbook(parseContent(files));
  const errors = problems.filter(({ severity }) => severity === 'error');
  // One cause is told once, with the places that it concerns.
  const named = errors.flatMap(({ message }) => message.match(/content\/[\w./-]*\w/g) ?? []);
  return [...new Set([...errors.map(({ file }) => file), ...named])];
}

function change(path: string, from: string | RegExp, to: string): Edit {
  return (files) => {
    const before = files.get(path) ?? '';
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${path} has no ${from}`);
    files.set(path, after);
  };
}

function both(first: Edit, second: Edit): Edit {
  return (files) => {
    first(files);
    second(files);
  };
}
