import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFenceKinds } from '../../src/diagrams/fence-kinds.ts';
import { palette } from '../../src/diagrams/palette.ts';
import { createDiagramRenderer } from '../../src/diagrams/renderer.ts';
import { orgChart } from '../../src/handbook/org-chart.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { findDangers } from './find-dangers.ts';
import { orgRoles } from './org-roles.ts';
import { cacheDir, renderer } from './own-renderer.ts';
import { parseSvg } from './parse-svg.ts';

const charts = new URL('./charts/', import.meta.url);

test.each(readdirSync(charts))(
  '%s is drawn: safe, named, in colours that follow the scheme',
  async (name) => {
    const source = readFileSync(new URL(name, charts), 'utf8');
    const { svg, width, height } = await renderer.renderFence(source);
    expect(findDangers(svg)).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const chart = parseSvg(svg);
    expect(chart.getAttribute('role')).toBe('group');
    expect(chart.firstElementChild?.tagName).toBe('title');
    expect([chart.getAttribute('width'), chart.getAttribute('height')]).toEqual([
      `${width}`,
      `${height}`,
    ]);
    const classes = new Set(
      [...chart.querySelectorAll('[class]')].flatMap(({ classList }) => [...classList]),
    );
    const known = Object.keys(palette).flatMap((color) => [
      `chart-fill-${color}`,
      `chart-stroke-${color}`,
    ]);
    expect([...classes].filter((one) => !known.includes(one))).toEqual([]);
    expect(classes.size).toBeGreaterThan(0);
    const fixed = [...svg.matchAll(/ (?:fill|stroke)="(?!none|url|transparent)([^"]+)"/g)].map(
      ([, color]) => color,
    );
    expect(fixed.filter((color) => color !== '#fff')).toEqual([]);
  },
);

test('a chart an author colours keeps the colour, with a label that can be read on it', async () => {
  const { svg } = await renderer.renderFence(
    'flowchart TB\n a[深] --> b[浅]\n style a fill:#123456\n style b fill:#ffff99',
  );
  expect(svg).toContain('fill="#123456"');
  expect(parseSvg(svg).querySelectorAll('text')[0]?.getAttribute('fill')).toBe('#ffffff');
  expect(parseSvg(svg).querySelectorAll('text')[1]?.getAttribute('fill')).toBe('#1f2933');
});

test('entities are drawn as the signs they stand for', async () => {
  const { svg } = await renderer.renderFence('flowchart TB\n a["5#35;6 #60;7"]');
  expect(parseSvg(svg).querySelector('text')?.textContent).toBe('5#6 <7');
});

test('the same chart asked for twice is drawn once', async () => {
  const source = 'pie\n "售后" : 3';
  const [first, second] = await Promise.all([
    renderer.renderFence(source),
    renderer.renderFence(source),
  ]);
  expect(first).toBe(second);
});

test('links of a fence are kept', async () => {
  const { svg } = await renderer.renderFence(
    'flowchart TB\n a[客服] --> b\n click a href "../roles/cs/#d1"',
  );
  const link = parseSvg(svg).querySelector('a');
  expect([link?.getAttribute('href'), link?.textContent]).toEqual(['../roles/cs/#d1', '客服']);
});

test('two rows are read with a blank between them', async () => {
  const { svg } = await renderer.renderFence(
    'flowchart TB\n a["收治病人<br/>护士长"] --> b\n click a href "#d1"',
  );
  expect(parseSvg(svg).querySelector('a')?.textContent).toBe('收治病人 护士长');
});

test.each([
  [
    'flowchart TB\n a["收治<br/>护士长"] --> b{"#35;重症 #60;3"}\n b -->|是| c\n b --> a',
    [
      { text: '收治 护士长', next: [{ label: '', text: '#重症 <3' }] },
      {
        text: '#重症 <3',
        next: [
          { label: '是', text: 'c' },
          { label: '', text: '收治 护士长' },
        ],
      },
      { text: 'c', next: [] },
    ],
  ],
  [
    'mindmap\n 院长\n  护士长',
    [
      { text: '院长', next: [] },
      { text: '护士长', next: [] },
    ],
  ],
])('%j is told in words', async (source, outline) => {
  expect((await renderer.renderFence(source)).outline).toEqual(outline);
});

const unclear = (line: number, what: string, excerpt: string) =>
  `图表第 ${line} 行：${what}\n${excerpt}`;
test.each([
  [
    '\n%% 注释\nflowchart TB\n  a --> b\n  b -=> c',
    unclear(
      5,
      '这里看不懂「-」，此处应为换行、连线（如 -->）。',
      '    4 |   a --> b\n>   5 |   b -=> c',
    ),
  ],
  [
    '---\ntitle: x\n---\nflowchart TB\n  a-->b\n  b--x>c',
    unclear(
      6,
      '这里看不懂「>」，此处应为冒号 :、数字、逗号 ,、名称。',
      '    5 |   a-->b\n>   6 |   b--x>c',
    ),
  ],
  [
    'flowchart TB\n  a["总经理"] --> b["销售\n  b --> c',
    unclear(
      2,
      '没有写完：引号或括号没有关上。',
      '    1 | flowchart TB\n>   2 |   a["总经理"] --> b["销售\n    3 |   b --> c',
    ),
  ],
  [
    'orgchart TB\n a-->b',
    unclear(
      1,
      `不认识的图表类型「orgchart」。可用的类型：${listFenceKinds()}。`,
      '>   1 | orgchart TB\n    2 |  a-->b',
    ),
  ],
  [
    'pie\n  "a" : 10\n  "b" ; 20',
    unclear(3, '这里看不懂「;」，此处应为冒号 :。', '    2 |   "a" : 10\n>   3 |   "b" ; 20'),
  ],
  [
    'sequenceDiagram\n  A->B x',
    unclear(
      2,
      '这里的写法看不懂，此处应为冒号和文字（如 : 说明）。',
      '    1 | sequenceDiagram\n>   2 |   A->B x',
    ),
  ],
  [
    'sequenceDiagram\n  loop 每日\n  A->>B: 好',
    unclear(3, '没有写完：缺少 end。', '    2 |   loop 每日\n>   3 |   A->>B: 好'),
  ],
  [
    'gantt\n  dateFormat YYYY-MM-DD\n  任务 :a1, 2026-99-01, 2d',
    unclear(
      3,
      '日期「2026-99-01」不对，请写成 2026-01-31 这样。',
      '    2 |   dateFormat YYYY-MM-DD\n>   3 |   任务 :a1, 2026-99-01, 2d',
    ),
  ],
  [
    'mindmap\n  a\n  b',
    unclear(
      3,
      '思维导图只能有一个中心，「b」没有上级。请把它缩进到某一项下面。',
      '    2 |   a\n>   3 |   b',
    ),
  ],
  [
    'gitGraph\n  commit\n  checkout hr',
    unclear(
      3,
      '分支「hr」还没有建立，请先写 branch hr。',
      '    2 |   commit\n>   3 |   checkout hr',
    ),
  ],
  [
    'pie\n  "销售" : -1',
    unclear(2, '「销售」的数值不对：饼图的数值不能小于 0。', '    1 | pie\n>   2 |   "销售" : -1'),
  ],
  [
    'gantt\n  任务 :3d',
    unclear(
      2,
      '甘特图的第一项要写开始日期，如 任务 :2026-01-31, 2d。',
      '    1 | gantt\n>   2 |   任务 :3d',
    ),
  ],
  [
    'quadrantChart\n  客户: [2,3]',
    unclear(2, '这里的写法看不懂。', '    1 | quadrantChart\n>   2 |   客户: [2,3]'),
  ],
  [
    'flowchart TB\n  a --> b\n  click a href "javascript:alert(1)"',
    unclear(
      3,
      '图里的链接地址不能用(javascript:alert(1))。请写网站内的地址或 https:// 网址。',
      '    2 |   a --> b\n>   3 |   click a href "javascript:alert(1)"',
    ),
  ],
])('%j is explained in Chinese', async (source, message) => {
  await expect(renderer.renderFence(source)).rejects.toHaveProperty('message', message);
});

test('a chart that takes too long ends by the time limit, and the next one is drawn', async () => {
  const hasty = createDiagramRenderer({ cacheDir: temporaryFolder(), timeoutMs: 2_000 });
  try {
    // As much as a chart may hold: five times the limit on a quick machine.
    const edges = Array.from({ length: 390 }, (_, i) => `n${i % 200}-->|办|n${(i * 7 + 3) % 200}`);
    await expect(hasty.renderFence(`flowchart TB\n${edges.join('\n')}`)).rejects.toHaveProperty(
      'message',
      '图表在 2 秒内画不完，已停止。请把图拆小或简化。',
    );
    // On a busy machine the limit may also stop a small chart: one of the next is drawn.
    let value = 0;
    const next = () => hasty.renderFence(`pie\n "a" : ${++value}`).catch(() => null);
    await expect.poll(async () => (await next())?.svg).toContain('<title>饼图</title>');
  } finally {
    await hasty.close();
  }
});

test('an org chart has a linked box for every role, in tree order', async () => {
  const chart = orgChart(orgRoles(50), { title: '全店组织架构', direction: 'TB' });
  const { svg } = await renderer.renderOrgChart(chart);
  expect(findDangers(svg)).toEqual([]);
  const links = [...parseSvg(svg).querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('data-role'))).toEqual(chart.roles);
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    chart.roles.map((id) => `../roles/${id}/`),
  );
  expect(links.filter((link) => link.getAttribute('class') === 'chart-top')).toHaveLength(1);
});

test('a chart that lost a role is refused', async () => {
  const chart = orgChart(orgRoles(9), { title: '', direction: 'TB' });
  const lost = {
    ...chart,
    text: chart.text
      .replace(/ {2}r8\[.*\n/, '')
      .replace(/ {2}r0 --- r8\n/, '')
      .replace(/\n {2}click r8 .*/, ''),
  };
  await expect(renderer.renderOrgChart(lost)).rejects.toThrow('组织架构图画得不对：少了 role-8。');
});

test.each([
  [9, 'TB', 1_200],
  [9, 'LR', 1_200],
  [50, 'TB', 2_000],
  [50, 'LR', 2_000],
  [300, 'TB', 7_000],
  [300, 'LR', 7_000],
] as const)('%d roles (%s) take at most %d bytes, gzipped', async (roles, direction, limit) => {
  const { svg } = await renderer.renderOrgChart(
    orgChart(orgRoles(roles), { title: '图', direction }),
  );
  expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(limit);
});

test('a second renderer takes everything from the folder, byte for byte', async () => {
  const source = readFileSync(new URL('mindmap.mmd', charts), 'utf8');
  const first = await renderer.renderFence(source);
  const second = createDiagramRenderer({ cacheDir, timeoutMs: 1 });
  expect(await second.renderFence(source)).toEqual(first);
  await second.close();
});
