import { describe, expect, it } from 'vitest';
import { linksLeadSomewhere } from '../../../src/handbook/checks/links-lead-somewhere.ts';
import type { Content } from '../../../src/handbook/content.ts';
import { content, department, duty, role, topic } from '../written.ts';

describe('linksLeadSomewhere', () => {
  it.each([
    '../roles/a.mdx',
    '../roles/a.mdx#XS-01-01',
    '#介绍',
    'https://example.com/x',
    'mailto:a@example.com',
  ])('is content with %j', (target) => expect(check(target)).toEqual([]));

  it.each([
    [
      '../roles/b.mdx',
      '链接「../roles/b.mdx」指向的文件不存在，是不是「../roles/a.mdx」？若是删掉了，请去掉链接只留文字',
    ],
    [
      '../guide/how-to-write-everything-down.mdx',
      '链接「../guide/how-to-write-everything-down.mdx」指向的文件不存在；请写对文件名，或去掉链接只留文字',
    ],
    [
      '../roles/a.mdx#XS-01-02',
      '链接「../roles/a.mdx#XS-01-02」：content/roles/a.mdx 里没有「XS-01-02」这个标题或编号，是不是「#XS-01-01」？',
    ],
    ['/roles/a/', '链接「/roles/a/」用不了，要写成「../roles/a.mdx」'],
    ['', '链接没有写指到哪里，请在圆括号里写文件的路径或网址；不要链接就去掉括号'],
    ['https://', '链接「https://」：网址没有写完，请写完整，如 https://oa.example.cn'],
    [
      '库存',
      '链接「库存」用不了；主题、指标和外部单位不能用正文的链接指到；请链接到岗位、部门的文件，或去掉链接只留文字',
    ],
    [
      'file:///D:/a.docx',
      '链接「file:///D:/a.docx」用不了；电脑里的文件别人打不开；请把它放进 public 文件夹，链接写成 /文件名；或放到别的大家都能打开的地方，写 https:// 开头的网址；或去掉链接只留文字',
    ],
    [
      'javascript:alert(1)',
      '链接「javascript:alert(1)」用不了；手册内的链接写文件的相对路径，如 ../departments/sales.mdx，外部网址以 https:// 开头',
    ],
  ])('refuses %j', (target, message) => {
    expect(check(target)).toEqual([
      { file: 'content/departments/sales.mdx', line: 9, severity: 'error', message },
    ]);
  });

  const files = new Set(['public/forms/leave.pdf', 'public/入职 登记.docx', 'public/theme.js']);
  it.each(['/forms/leave.pdf', '../../public/forms/leave.pdf', '/入职%20登记.docx'])(
    'is content with %j, a file of public',
    (target) => expect(check(target, { files })).toEqual([]),
  );

  it.each([
    ['/leave.pdf', '链接「/leave.pdf」指向的文件不存在，要写成「/forms/leave.pdf」'],
    ['/public/forms/leave.pdf', '，要写成「/forms/leave.pdf」'],
    ['public/forms/leave.pdf', '链接「public/forms/leave.pdf」用不了，要写成「/forms/leave.pdf」'],
    ['C:\\表格\\Leave.PDF', '用不了，要写成「/forms/leave.pdf」'],
    ['入职登记.docx', '用不了，要写成「/入职%20登记.docx」'],
    ['/forms/leaves.pdf', '指向的文件不存在，是不是「/forms/leave.pdf」？'],
    [
      '/工资表样式汇总.xlsx',
      '指向的文件不存在；请把它放到 public/工资表样式汇总.xlsx，和内容一起提交：git add content public，或去掉链接只留文字',
    ],
    ['报销.xlsx', '用不了；给读者打开的文件放在 public 文件夹里'],
  ])('refuses %j where public has no such file', (target, message) => {
    const [problem, ...others] = check(target, { files });
    expect(problem?.message).toContain(message);
    expect(others).toEqual([]);
  });

  it('leaves files alone where nobody looked which there are', () => {
    expect(check('/forms/leave.pdf')).toEqual([]);
  });

  it('is silent about anchors of a page that could not be read in full', () => {
    const unread = {
      file: 'content/roles/a.mdx',
      line: 3,
      severity: 'error',
      kind: 'yaml-syntax',
      message: '读不懂',
    } as const;
    expect(check('../roles/a.mdx#XS-01-02', { problems: [unread] })).toEqual([]);
  });

  it('is silent about links in a duty that was refused already', () => {
    const duties = [{ ...duty(9, '子'), flawed: true }];
    const page = {
      ...role('a', { title: '甲' }, duties),
      links: [{ line: 9, text: '', target: 'x' }],
    };
    expect(linksLeadSomewhere(content({ roles: [page] }))).toEqual([]);
  });
});

describe('the corrected line', () => {
  it('holds every link of the line that can be corrected', () => {
    const text = '见[甲](/roles/a/)、[信](a@b.cn)和[乙](b)。';
    const source = { line: 9, text, frame: null };
    const links = [
      { line: 9, text: '甲', target: '/roles/a/', source: { ...source, start: 5, end: 14 } },
      { line: 9, text: '信', target: 'a@b.cn', source: { ...source, start: 20, end: 26 } },
      { line: 9, text: '乙', target: 'b', source: { ...source, start: 32, end: 33 } },
    ];
    const page = { ...department('sales', { title: '销售部' }), links };
    const [problem] = linksLeadSomewhere(
      content({ departments: [page], roles: [role('a', { title: '甲' })] }),
    );
    expect(problem?.fix).toBe('见[甲](../roles/a.mdx)、[信](mailto:a@b.cn)和[乙](b)。');
  });

  it('makes a link of what only looks like one', () => {
    const source = { line: 9, text: '见【甲】（a.mdx）', start: 1, end: 11 };
    const frame: [string, string] = ['[甲](', ')'];
    const links = [{ line: 9, text: '甲', target: 'a.mdx', source: { ...source, frame } }];
    const page = { ...role('b', { title: '乙' }), links };
    const [problem] = linksLeadSomewhere(content({ roles: [page, role('a', { title: '甲' })] }));
    expect(problem).toMatchObject({ severity: 'error', fix: '见[甲](a.mdx)' });
  });

  it('is only offered where the link works all the same', () => {
    const text = '[甲](https://a.cn/roles/a/)';
    const source = { line: 9, text, start: 4, end: 25, frame: null };
    const page = {
      ...role('a', { title: '甲' }),
      links: [{ line: 9, text: '甲', target: 'https://a.cn/roles/a/', source }],
    };
    const own = content({ roles: [page] });
    const handbook = { ...own.handbook, data: { ...own.handbook.data, site: 'https://a.cn' } };
    expect(linksLeadSomewhere({ ...own, handbook })).toMatchObject([
      { severity: 'warning', fix: '[甲](a.mdx)' },
    ]);
  });
});

function check(target: string, more: Partial<Content> = {}) {
  const page = { ...department('sales', { title: '销售部' }), anchors: ['介绍'] };
  const links = [{ line: 9, text: '见', target }];
  const roles = [{ ...role('a', { title: '甲' }), anchors: ['XS-01-01'] }];
  const topics = [topic('stock', { name: '库存' })];
  return linksLeadSomewhere(content({ departments: [{ ...page, links }], roles, topics, ...more }));
}
