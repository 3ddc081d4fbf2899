/** The fields of a schema: key → its Chinese description. */
export type FieldNames = Readonly<Record<string, string>>;

/** The key whose Chinese name a label is, official or everyday; null for every other label. */
export function fieldNamed(label: string, fields: FieldNames): string | null {
  const called = [label, ...EVERYDAY.flatMap(([word, name]) => (word === label ? name : []))];
  const named = ([, meaning]: readonly [string, string]) =>
    called.some((it) => shortName(meaning) === it || shortName(meaning).split('或').includes(it));
  const found = Object.entries(fields).filter(named);
  const [only] = found.length || !BARE_NAME.test(label) ? found : endingInName(fields);
  return only?.[0] ?? null;
}

/** The field that is the name of the thing itself; none where there are several names. */
function endingInName(fields: FieldNames): [string, string][] {
  const names = Object.entries(fields).filter(([, meaning]) => shortName(meaning).endsWith('名称'));
  return names.length === 1 ? names : [];
}

/** The Chinese name of a field, without what its description says of it. */
export function shortName(meaning: string): string {
  return meaning.replace(/[：（].*$/u, '');
}

/** What forms call the fields besides: only words that can mean nothing else. */
const EVERYDAY: readonly (readonly [word: string, name: string])[] = [
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
  ['部门', '部门名称'],
  ['部门名', '部门名称'],
  ['主题', '主题名称'],
  ['主题名', '主题名称'],
  ['指标', '指标名称'],
  ['指标名', '指标名称'],
  ['单位名称', '外部单位名称'],
  ['外部单位', '外部单位名称'],
  ['公司', '公司名称'],
  ['归口部门', '手册归口部门'],
  ['口径', '定义'],
  ['含义', '定义'],
  ['解释', '定义'],
  ['计量单位', '单位'],
  ['别称', '别名'],
  ['俗称', '别名'],
  ['又名', '别名'],
  ['又称', '别名'],
  ['同义词', '别名'],
  ['顺序', '排列顺序'],
  ['排序', '排列顺序'],
  ['牵头人', '牵头岗位'],
  ['负责岗位', '牵头岗位'],
  ['事项', '审批事项名称'],
  ['事项名称', '审批事项名称'],
  ['审批事项', '审批事项名称'],
  ['签批', '签批顺序'],
  ['签批人', '签批顺序'],
  ['审批人', '签批顺序'],
  ['审批顺序', '签批顺序'],
  ['金额', '金额档'],
  ['适用', '适用范围'],
  ['适用岗位', '适用范围'],
  ['适用对象', '适用范围'],
  ['不含', '除外'],
  ['例外', '除外'],
];

const BARE_NAME = /^(?:名称|名字)$/u;
