import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { QUICK_RULES } from '../../src/verify/quick-rules.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { serveForTest } from '../browser/serve-for-tests.ts';
import { foundDuties, visit } from '../browser/visit.ts';
import { build, copyProject } from '../build/build-copy.ts';

/** A handbook with every structure that 岗位说明书 of real companies have, in words of our own. */
const FORMS = join(import.meta.dirname, '../real-forms');
const copy = copyProject('real-forms');

beforeAll(async () => {
  rmSync(join(copy, 'content'), { recursive: true });
  cpSync(join(FORMS, 'content'), join(copy, 'content'), { recursive: true });
  await build(copy);
});

test('it is sound, without so much as a reminder, and so is its site', async () => {
  const { handbook, problems } = buildHandbook(readContent(FORMS));
  expect(problems).toEqual([]);
  if (!handbook) throw new Error('the forms are sound');
  const { report, passed } = await verifySite(handbook, join(copy, 'dist'), QUICK_RULES);
  expect(passed ? '' : report).toBe('');
});

const STRUCTURES: [structure: string, words: string[]][] = [
  ['a code of the firm’s own form', ['岗位编号 财004', '财004- 01']],
  [
    'a second level below a duty',
    ['核对各部门交来的单据', '结转成本和费用', '出具资产负债表和利润表'],
  ],
  ['a frequency with its day or its number', ['每月 5 日', '每月 22 次', '每季']],
  ['a standard', ['标准：每月 5 日 17:00 以前报出，差错不超过 1 处']],
  ['a share of time, in a heading', ['核算与报表（约占 60% 的时间）']],
  ['a metric with target, weight and period', ['结账天数 ≤ 5 天 60% 月度 财务系统']],
  ['powers', ['有权退回不合规定的单据。']],
  ['powers by amount, in the order of signatures', ['超过 20 万元', '本部门负责人 →']],
  ['kinds beyond the five', ['全责', '核准', '审核', '督促']],
  ['relations with a reason, inside and outside', ['综合部 （工资表）', '合作银行 （对账单）']],
  ['a second superior', ['虚线汇报 集团', '虚线下级 仓储主管']],
  [
    'facts of the firm’s own',
    ['职级 M3', '序列 专业', '工作地点 二楼财务室', '月末结账期间顺延', '轮岗 三年'],
  ],
  [
    'document control',
    ['版本 2.1', '生效日期 2026-01-01', '复核日期 2027-01-01', '编制人 综合主管', '审核人 总经理'],
  ],
  ['prohibited acts', ['不得坐支现金。', '不得代他人签字。']],
  ['duties of all, a second list', ['遵守安全规定，发现隐患立即报告', '完成上级交办的其他事项']],
];

describe.each(['roles/finance-lead/', 'print/'])('/%s has', (path) => {
  test.each(STRUCTURES)('%s', (_structure, words) => {
    const all = wordsOf(path);
    for (const word of words) expect(all).toContain(word);
  });
});

test('the open data has them, too', () => {
  const data = JSON.parse(readFileSync(join(copy, 'dist/handbook.json'), 'utf8'));
  const report = data.duties.find(({ id }: { id: string }) => id === '财004-01');
  expect(report).toMatchObject({
    kind: '主责',
    kindName: '全责',
    frequencies: [{ every: '每月', text: '每月 5 日' }],
    standard: '每月 5 日 17:00 以前报出，差错不超过 1 处',
    subItems: ['核对各部门交来的单据', '结转成本和费用', '出具资产负债表和利润表'],
    reasons: [
      { department: 'general', text: '工资表' },
      { partner: 'bank', text: '对账单' },
      { partner: 'group', text: '合并报表' },
    ],
  });
  const lead = data.roles.find(({ id }: { id: string }) => id === 'finance-lead');
  expect(lead).toMatchObject({
    code: '财004',
    dottedOutside: ['group'],
    ownFacts: expect.arrayContaining([{ label: '职级', value: 'M3' }]),
    measures: [
      { metric: 'closing-days', target: '≤ 5 天', weight: 60, period: '月度' },
      { metric: 'stock-accuracy', target: '≥ 99%', weight: 40, period: '季度' },
    ],
    commonDuties: ['TY-01', 'TY-02'],
  });
  expect(data.authorities.map(({ matter }: { matter: string }) => matter)).toEqual([
    '采购付款',
    '请假',
  ]);
});

test.each([
  ['20万谁批', /采购付款.*5 万元至 20 万元.*本部门负责人.*财务主管.*总经理/],
  ['30万谁批', /采购付款.*超过 20 万元.*集团/],
  ['谁每月盘点', /盘点.*仓储主管.*组织盘点/],
  ['财务主管的考核指标', /结账天数.*≤ 5 天.*60%.*账实相符率/],
  ['账实相符率考核谁', /仓储主管.*财务主管/],
  ['财务主管 职级', /职级：M3/],
])('the search answers %s with a card', async (query, words) => {
  const { page, complaints } = await search(query);
  const card = page.locator('.answer-card').first();
  await expect.poll(() => card.textContent()).toMatch(words);
  expect(complaints).toEqual([]);
});

test('the search answers 我的考核指标 for the role that a reader chose', async () => {
  const { page } = await search('我的考核指标', 'finance-lead');
  const card = page.locator('.answer-card').first();
  await expect.poll(() => card.textContent()).toMatch(/结账天数.*≤ 5 天.*60%/);
});

test.each([
  ['完成交办事项', ['TY-02']],
  ['合并报表', ['财004-01']],
  ['结转成本', ['财004-01']],
  ['17:00 以前报出', ['财004-01']],
])('the search finds %s in one row', async (query, duties) => {
  const { page } = await search(query);
  expect(await foundDuties(page)).toEqual(duties);
});

async function search(query: string, ownRole = '') {
  const home = await serveForTest('/', '', join(copy, 'dist'));
  if (!ownRole) return visit(`${home}search/?q=${encodeURIComponent(query)}`);
  const { page, ...rest } = await visit(`${home}start/`);
  await page.click(`[data-choose-role="${ownRole}"]`);
  await page.waitForURL(`${home}start/${ownRole}/`);
  await page.goto(`${home}search/?q=${encodeURIComponent(query)}`);
  return { page, ...rest };
}

function wordsOf(path: string): string {
  const html = readFileSync(join(copy, 'dist', path, 'index.html'), 'utf8');
  return html
    .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}
