import type { PageFolder } from './urls.ts';

/** Headings that a page writes itself below what its file says, by the folder of the file. */
export const OWN_SECTIONS = {
  roles: {
    calendar: '工作日历',
    authority: '审批权限',
    chart: '上级与下级',
    mentions: '其他岗位的职责提到本岗位',
  },
  departments: {
    chart: '汇报关系',
    counterparts: '部门协作',
    parts: '下设部门之间的协作',
    duties: '职责',
  },
  guide: {},
} as const satisfies Record<PageFolder, Record<string, string>>;
