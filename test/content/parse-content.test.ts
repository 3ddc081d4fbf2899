import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { readFixture } from '../fixtures.ts';

const SOUND = parseContent(readFixture());

describe('parseContent', () => {
  it('gives the entries of every kind', () => {
    const { handbook, departments, roles, guides, topics, metrics, sources, problems } = SOUND;
    expect(handbook.data.title).toBe('岗位职责手册');
    const ids = [departments, roles, guides, topics, metrics].map((all) => all.map(({ id }) => id));
    expect(ids).toEqual([
      ['general-office', 'sales'],
      ['general-manager', 'sales-adviser', 'sales-manager'],
      ['how-to-read'],
      ['operations', 'stock', 'clearance', 'showroom'],
      ['stock-turnover', 'stock-age'],
    ]);
    expect([sources.length, problems]).toEqual([150, []]);
  });

  it('gives a role its duties and its other sections', () => {
    const [, , manager] = SOUND.roles;
    expect(manager?.duties.map(({ line, group, text }) => [line, group, text])).toEqual([
      [18, '库存', '跟踪库存周转与车龄，为长库龄车辆制定清库方案'],
      [22, '库存', '定期盘点库存车'],
      [29, '展厅', '布置展厅'],
    ]);
    expect(manager?.sections).toEqual([
      { title: '', anchor: '', text: '', lines: [], line: 0 },
      { title: '岗位目的', anchor: '岗位目的', text: '卖好车。', lines: ['卖好车。'], line: 10 },
      {
        title: '任职要求',
        anchor: '任职要求',
        text: '熟悉汽车销售。',
        lines: ['熟悉汽车销售。'],
        line: 33,
      },
    ]);
  });

  it('gives what was approved, with the fingerprint of what it says and whether its role says the same', () => {
    const file = 'content/approved/sales-adviser/1.0.mdx';
    const files = readFixture('approver-below');
    const adviser = 'content/roles/sales-adviser.mdx';
    const changed = new Map(files).set(adviser, (files.get(adviser) ?? '').replace('进店', ''));
    const read = [files, changed].map((it) => parseContent(it).approvals);
    expect(read.map(([approval]) => [approval?.id, approval?.file, approval?.isPresent])).toEqual([
      ['sales-adviser/1.0', file, true],
      ['sales-adviser/1.0', file, false],
    ]);
    expect(read[0]?.[0]?.said).toBe(read[0]?.[0]?.data.fingerprint);
    expect(read[0]?.[0]?.duties.map(({ text }) => text)).toEqual(['接待进店客户']);
  });

  it('gives the same for files with a byte order mark and the line ends of Windows or of old Macs', () => {
    for (const end of ['\r\n', '\r']) {
      const files = new Map(
        [...readFixture()].map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', end)}`]),
      );
      const { texts, ...content } = parseContent(files);
      expect(texts).toEqual(files);
      expect({ ...content, texts: SOUND.texts }).toEqual(SOUND);
    }
  });

  it('tells every file that is missing', () => {
    const { problems, roles } = parseContent(new Map());
    expect(roles).toEqual([]);
    expect(problems.map(({ file, message }) => [file, message])).toEqual(
      ['handbook', 'topics', 'metrics'].map((name) => [
        `content/${name}.yaml`,
        '缺少这个文件，请恢复它',
      ]),
    );
  });
});
