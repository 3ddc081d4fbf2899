import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../src/content/read-content.ts';
import { readPage } from '../src/content/read-page.ts';
import { buildHandbook } from '../src/handbook/build-handbook.ts';
import { formatProblems } from '../src/handbook/problem.ts';
import { SOURCE_IDS } from '../src/handbook/source-ids.ts';

const PROJECT = join(import.meta.dirname, '..');
const { handbook, problems } = buildHandbook(readContent(PROJECT));

describe('the content of the handbook', () => {
  it('has neither errors nor warnings', () => {
    expect(formatProblems(problems)).toBe('共 0 处错误。');
  });

  it('accounts for all 150 items of the original document, in their order', () => {
    expect(handbook?.sources.map(({ id }) => id)).toEqual(SOURCE_IDS);
    expect(handbook?.sources).toHaveLength(150);
  });

  it('has eight departments, each with its manager, who reports to 总经理', () => {
    expect(handbook?.departments.map(({ title, head }) => [title, head?.title])).toEqual([
      ['总经办', '总经理'],
      ['销售部', '销售经理'],
      ['售后服务部', '服务经理'],
      ['市场部', '市场经理'],
      ['金融保险部', '金融保险经理'],
      ['人事行政部', '人事行政经理'],
      ['财务部', '财务经理'],
      ['客户服务部', '客服经理'],
    ]);
    expect(handbook?.top.title).toBe('总经理');
    expect(handbook?.roles.slice(1).every(({ reportsTo }) => reportsTo === handbook.top)).toBe(
      true,
    );
  });

  it('names a topic in every duty', () => {
    expect(handbook?.duties.filter(({ topics }) => !topics.length).map(({ id }) => id)).toEqual([]);
  });
});

describe('the guide 怎么改', () => {
  const guide = readFileSync(join(PROJECT, 'content/guide/how-to-edit.mdx'), 'utf8');
  const role = readFileSync(join(PROJECT, 'content/roles/sales-manager.mdx'), 'utf8');

  it('shows what the check really prints', () => {
    const duty = /^16\. .*\n(?: {4}- .*\n)+/m.exec(role)?.[0] ?? '';
    const corrupted = role.replace(duty, duty.replaceAll('    - ', '   - '));
    const { problems } = readPage('content/roles/sales-manager.mdx', corrupted, true);
    expect(guide).toContain(`\`\`\`text\n${formatProblems(problems).split('\n\n')[0]}\n\`\`\``);
  });
});
