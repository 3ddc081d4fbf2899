import { describe, expect, it } from 'vitest';
import { sourcesAccountedFor } from '../../../src/handbook/checks/sources-accounted-for.ts';
import type { Content } from '../../../src/handbook/content.ts';
import type { SourceData } from '../../../src/schemas/source.ts';
import { content, duty, role, section, source } from '../written.ts';

const PLACE = { file: 'content/sources.yaml', line: 1, severity: 'error' };
const UNREAD = { ...PLACE, severity: 'error', kind: 'yaml-syntax' } as const;
const sourceSections = [section('1-sales', '第一篇', '5-7')];
const SOURCES = ['05', '06', '07'].map((number) => source(`1-sales-${number}`, '任职要求'));
const roles = [role('a', { title: '甲', code: 'XS-01' }, [duty(8, '子', { 编号: ['XS-01-01'] })])];

describe('sourcesAccountedFor', () => {
  it.each([[['XS-01-01']], ['任职要求'], [{ 废止: '重复' }]])('is content with %j', (data) => {
    expect(check('1-sales-05', data as SourceData)).toEqual([]);
  });

  it('refuses a duty that does not exist', () => {
    const message =
      '原文条目「1-sales-05」指向的职责「XS-01-02」不存在，是不是「XS-01-01」？若已删除，请改为承接它的职责，或 {废止: 原因}';
    expect(check('1-sales-05', ['XS-01-02'])).toEqual([{ ...PLACE, message }]);
  });

  it.each([
    [['xs-01-01'], '编号「xs-01-01」要写成「XS-01-01」', 'XS-01-01'],
    [
      ['XS-01-01、XS-01-03'],
      '编号之间要用半角逗号加一个空格隔开：XS-01-01, XS-01-03',
      'XS-01-01, XS-01-03',
    ],
    [
      ['XS-01-01，XS-01-03'],
      '编号之间要用半角逗号加一个空格隔开：XS-01-01, XS-01-03',
      'XS-01-01, XS-01-03',
    ],
  ])('corrects %j', (data, message, right) => {
    const both = [
      ...roles,
      role('b', { title: '乙', code: 'XS-02' }, [duty(8, '丑', { 编号: ['XS-01-03'] })]),
    ];
    expect(check('1-sales-05', data, { roles: both })).toEqual([
      {
        ...PLACE,
        message: `原文条目「1-sales-05」：${message}`,
        fix: `1-sales-05: [${right}]`,
      },
    ]);
  });

  it('names the number with the same digits in another order', () => {
    const more = [duty(8, '子', { 编号: ['XS-01-18'] }), duty(9, '丑', { 编号: ['XS-01-11'] })];
    const [problem] = check('1-sales-05', ['XS-01-81', 'XS-01-18', 'XS-01-11'], {
      roles: [role('a', { title: '甲', code: 'XS-01' }, more)],
    });
    expect(problem?.message).toContain('不存在，是不是「XS-01-18」？');
  });

  it('asks to retire a number that was given to a duty which is gone', () => {
    const more = [duty(8, '子', { 编号: ['XS-01-09'] })];
    const [problem] = check('1-sales-05', ['XS-01-02'], {
      roles: [role('a', { title: '甲', code: 'XS-01' }, more)],
    });
    expect(problem?.message).toContain('并把这个编号写进 content/roles/a.mdx 的 retired');
  });

  it('tells a number once, however many items point at it', () => {
    const sources = SOURCES.map(({ id }, at) => ({
      ...source(id, ['XS-01-02'] as SourceData),
      lines: { '': at + 1 },
    }));
    const found = sourcesAccountedFor(content({ roles, sourceSections, sources }));
    expect(found.map(({ line }) => line)).toEqual([1]);
    expect(found[0]?.message).toContain('「1-sales-05」（第 2、3 行也是）');
  });

  it('names the one item that is missing for the one that is not known', () => {
    const [, ...others] = SOURCES;
    const sources = [source('1-sales-99', '任职要求'), ...others];
    const found = sourcesAccountedFor(content({ roles, sourceSections, sources }));
    expect(found.map(({ message }) => message)).toEqual([
      '原文没有编号为「1-sales-99」的条目，是不是「1-sales-05」？请改正，或在所属一节的「条号」里加上它',
    ]);
  });

  it('tells more than three missing items at once', () => {
    const found = sourcesAccountedFor(
      content({ sources: [], sourceSections: [section('1-sales', '第一篇', '5-8')] }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(/^有 4 个原文条目没有着落：1-sales-05、/);
  });

  it('refuses an id that the original does not have, and does not tell it missing as well', () => {
    const message =
      '原文没有编号为「1-sales-5」的条目，是不是「1-sales-05」？请改正，或在所属一节的「条号」里加上它';
    expect(check('1-sales-5', '任职要求')).toEqual([{ ...PLACE, message }]);
  });

  it('tells every id that is missing', () => {
    const sources = SOURCES.slice(2);
    const message = (id: string) =>
      `原文条目「${id}」没有着落；请加一行「${id}: [承接它的职责编号]」或「${id}: {废止: 原因}」`;
    expect(sourcesAccountedFor(content({ sources, sourceSections }))).toEqual([
      { ...PLACE, message: message('1-sales-05') },
      { ...PLACE, message: message('1-sales-06') },
    ]);
  });

  it('is silent about numbers of a role that could not be read in full', () => {
    const problems = [{ ...UNREAD, file: 'content/roles/a.mdx', message: '读不懂' }];
    expect(check('1-sales-05', ['XS-01-02'], { problems })).toEqual([]);
    expect(check('1-sales-05', ['FW-01-02'], { problems })).toHaveLength(1);
  });

  it('is silent about numbers of a role in which a duty has lost its own', () => {
    const lost = [role('a', { title: '甲', code: 'XS-01' }, [duty(8, '子')])];
    expect(check('1-sales-05', ['XS-01-02'], { roles: lost })).toEqual([]);
  });

  it('has nothing to say of a handbook without an original', () => {
    expect(sourcesAccountedFor(content())).toEqual([]);
  });

  it('misses nothing while the file could not be read', () => {
    const problems = [{ ...UNREAD, message: '缩进不对' }];
    expect(sourcesAccountedFor(content({ sources: [], sourceSections, problems }))).toEqual([]);
  });
});

function check(id: string, data: SourceData, more: Partial<Content> = {}) {
  const [, ...others] = SOURCES;
  return sourcesAccountedFor(
    content({ roles, sourceSections, sources: [source(id, data), ...others], ...more }),
  );
}
