import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import type { Handbook } from '../../src/handbook/model.ts';
import { byId } from '../components/handbook.ts';
import { readFixture } from '../fixtures.ts';

const WRITTEN = `
equipment:
  matter: 设备购置
  aliases: [买设备]
  amounts:
    20 万元以上: 部门负责人 → 销售经理 -> 总经理 → 集团
    5 万元以下: 部门负责人、销售经理
    5 万元至 20 万元: [部门负责人, 销售部/销售经理, 总经理]
  note: 急用的先口头请示
seal:
  matter: 用印
  signatures: 总经理
`;

function join(text: string): Handbook {
  const files = readFixture().set('content/authority.yaml', text);
  return joinContent(parseContent(files.set('content/partners.yaml', 'group: {name: 集团}\n')));
}

describe('the matters that have to be signed', () => {
  const { authorities, roles, partners } = join(WRITTEN);

  it('lead from the smallest amount to the greatest, each to its signatories in order', () => {
    const [equipment, seal] = authorities;
    expect(equipment).toMatchObject({
      id: 'equipment',
      matter: '设备购置',
      note: '急用的先口头请示',
    });
    expect(equipment?.rows.map((row) => [row.amount, row.range?.from, row.range?.to])).toEqual([
      ['5 万元以下', 0, 50_000],
      ['5 万元至 20 万元', 50_000, 200_000],
      ['20 万元以上', 200_000, Number.POSITIVE_INFINITY],
    ]);
    expect(equipment?.rows.map(({ signatories }) => signatories.map(({ name }) => name))).toEqual([
      ['部门负责人', '销售经理'],
      ['部门负责人', '销售经理', '总经理'],
      ['部门负责人', '销售经理', '总经理', '集团'],
    ]);
    expect(equipment?.rows[2]?.signatories.map(({ role, partner }) => role ?? partner)).toEqual([
      null,
      byId(roles, 'sales-manager'),
      byId(roles, 'general-manager'),
      byId(partners, 'group'),
    ]);
    expect(seal).toMatchObject({ aliases: [], note: '', rows: [{ amount: '', range: null }] });
  });

  it('are known to every role that signs them, with those who sign before it', () => {
    const { signs } = byId(roles, 'general-manager');
    expect(
      signs.map(({ authority, row, after }) => [
        authority.matter,
        row.amount,
        after.map(({ name }) => name).join(),
      ]),
    ).toEqual([
      ['设备购置', '5 万元至 20 万元', '部门负责人,销售经理'],
      ['设备购置', '20 万元以上', '部门负责人,销售经理'],
      ['用印', '', ''],
    ]);
    expect(byId(roles, 'sales-adviser').signs).toEqual([]);
  });

  it('are none where the file is not there, or holds nothing but remarks', () => {
    expect(joinContent(parseContent(readFixture())).authorities).toEqual([]);
    expect(join('# 以后再写\n').authorities).toEqual([]);
  });
});
