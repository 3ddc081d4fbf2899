/** The fields of a schema: key → its Chinese description. */
export type FieldNames = Readonly<Record<string, string>>;

/** The key whose Chinese name a label is, official or everyday; null for every other label. */
export function fieldNamed(label: string, fields: FieldNames): string | null {
  const called = EVERYDAY.get(label) ?? label;
  const named = ([, meaning]: readonly [string, string]) =>
    shortName(meaning) === called || shortName(meaning).split('或').includes(called);
  return Object.entries(fields).find(named)?.[0] ?? null;
}

/** The Chinese name of a field, without what its description says of it. */
export function shortName(meaning: string): string {
  return meaning.replace(/[：（].*$/u, '');
}

/** What forms call the fields besides: only words that can mean nothing else. */
const EVERYDAY: ReadonlyMap<string, string> = new Map([
  ['岗位名', '岗位名称'],
  ['岗位编码', '岗位编号'],
  ['岗位代码', '岗位编号'],
  ['部门', '所属部门'],
  ['所在部门', '所属部门'],
  ['上级', '直接上级'],
  ['上级岗位', '直接上级'],
  ['直属上级', '直接上级'],
  ['汇报对象', '直接上级'],
  ['虚线上级', '虚线汇报'],
  ['代理人', '职务代理人'],
  ['岗位代理人', '职务代理人'],
  ['在任者', '任职人'],
  ['任职者', '任职人'],
  ['编制', '编制人数'],
  ['定编', '编制人数'],
  ['定编人数', '编制人数'],
  ['联系电话', '电话'],
  ['办公电话', '电话'],
  ['分机号', '分机'],
  ['版本号', '版本'],
  ['生效日', '生效日期'],
  ['复核日', '复核日期'],
  ['牵头', '牵头岗位'],
  ['负责人', '部门负责人'],
]);
