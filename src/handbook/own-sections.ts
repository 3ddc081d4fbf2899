import type { PageFolder } from './urls.ts';

/** The heading under which a department's page says with whom it works; the search needs no other. */
export const COUNTERPARTS = '部门协作';

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
    counterparts: COUNTERPARTS,
    parts: '下设部门之间的协作',
    duties: '职责',
  },
  guide: {},
} as const satisfies Record<PageFolder, Record<string, string>>;
