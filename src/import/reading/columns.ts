import { meantColumn } from '../../handbook/measure-columns.ts';
import { bare } from './line.ts';
import { sectionKind } from './section-names.ts';

/** What a column of a table of duties holds. */
export type Column =
  | 'number'
  | 'duty'
  | 'group'
  | 'standard'
  | 'frequency'
  | 'responsibility'
  | 'role'
  | 'department';

/** What the columns below a row of heads hold, null for one of the firm's own; null for a row that is no head. */
export function readHeads(heads: readonly string[]): readonly (Column | null)[] | null {
  const read = heads.map(columnOf);
  const isHead = read.includes('duty') && heads.length > 1 && read.filter(Boolean).length > 1;
  return isHead && heads.every((head) => bare(head).length <= LONGEST) ? read : null;
}

/** Whether a row of heads is that of a table of measures. */
export function isMeasureHead(heads: readonly string[]): boolean {
  const read = heads.map((head) => meantColumn(head));
  return read.includes('指标') && read.filter(Boolean).length > 1;
}

/** In which column of a table of measures the metric stands. */
export function metricAt(heads: readonly string[]): number {
  return heads.map(meantColumn).indexOf('指标');
}

/** Whether the head of a column says that numbers of its rows stand below. */
export function isNumberHead(head: string): boolean {
  return columnOf(head) === 'number';
}

function columnOf(head: string): Column | null {
  const name = bare(head).replace(/[（(].*[)）]|[:：]$/gu, '');
  const known = NAMES.find(([form]) => form.test(name))?.[1];
  return known ?? (sectionKind(name) === 'duties' ? 'duty' : null);
}

const LONGEST = 16;
const NAMES: readonly (readonly [RegExp, Column])[] = [
  [/^(?:序号|序|项次|编号|No\.?|NO\.?|号)$/u, 'number'],
  [/^(?:工作|职责|岗位)?(?:类别|模块|领域|分类|项目|大类|板块|维度)$|^职责名称$/u, 'group'],
  [
    /^(?:考核|工作|完成|质量|绩效|衡量|达成|验收|执行)?(?:标准|要求)$|^(?:完成)?(?:时限|期限)(?:要求)?$|^考核要点$/u,
    'standard',
  ],
  [/^(?:工作|执行|发生|完成)?(?:频次|频率|频度|周期)$/u, 'frequency'],
  [/^(?:责任|责任类型|责任性质|职责类型|角色)$/u, 'responsibility'],
  [/^(?:岗位|职位|职务|岗位名称|职位名称)$/u, 'role'],
  [/^(?:部门|所属部门|部门名称|科室)$/u, 'department'],
  [/^(?:内容|工作描述|具体内容|职责内容|工作职责内容|事项|具体工作|职责与任务)$/u, 'duty'],
];
