import { describe, expect, it } from 'vitest';
import { sourcesAccountedFor } from '../../../src/handbook/checks/sources-accounted-for.ts';
import type { Content } from '../../../src/handbook/content.ts';
import type { SourceData } from '../../../src/schemas/source.ts';
import { content, duty, role, section, source } from '../written.ts';

const PLACE = { file: 'content/sources.yaml', line: 1, severity: 'error' };
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
    const problems = [
      { ...PLACE, severity: 'error' as const, file: 'content/roles/a.mdx', message: '读不懂' },
    ];
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
    const problems = [{ ...PLACE, severity: 'error' as const, message: '缩进不对' }];
    expect(sourcesAccountedFor(content({ sources: [], sourceSections, problems }))).toEqual([]);
  });
});

function check(id: string, data: SourceData, more: Partial<Content> = {}) {
  const [, ...others] = SOURCES;
  return sourcesAccountedFor(
    content({ roles, sourceSections, sources: [source(id, data), ...others], ...more }),
  );
}
