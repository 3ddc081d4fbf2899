import type { RecordType } from './records.ts';

/** What readers call each type of record, in the order in which results are grouped. */
export const TYPE_LABELS: Readonly<Record<RecordType, string>> = {
  page: '页面',
  role: '岗位',
  duty: '职责',
  common: '通用职责',
  department: '部门',
  topic: '主题',
  metric: '指标',
  partner: '外部单位',
  authority: '审批权限',
  guide: '指南',
};
