import type { DepartmentRecord, RoleRecord } from './records.ts';
import { isOwner, relationAsked } from './relation-asked.ts';

/** Whether a query can be answered only for one who said which role is theirs: 我的上级, 我的同事. */
export function asksOwn(text: string): boolean {
  return isOwner(relationAsked(text)?.owner ?? '') || DEPARTMENT.test(text) || ROLE.test(text);
}

/**
 * What a query names by its asker, who has the role: the department (我的部门, 我的同事) or the role
 * itself (我的职责); null for every other query, such as one for a fact of the role.
 */
export function ownNamed(text: string, role: RoleRecord): RoleRecord | DepartmentRecord | null {
  if (DEPARTMENT.test(text)) return role.department;
  return ROLE.test(text) ? role : null;
}

const OWNER = '^(?:请问|问下|想问)?(?:谁是)?(?:我|我们|咱们|本人)';
const ASKED = '(?:都)?(?:是谁|是哪个|是什么|是哪些|有谁|有哪些人?|有什么|在哪)?[?？。!！]?$';
const DEPARTMENT = new RegExp(`${OWNER}的?(?:部门|所在部门|同事|同事们)${ASKED}`, 'u');
const OFTEN =
  '(?:每一?个?(?:天|日|周|星期|礼拜|月|季度?|年)(?:一次)?|[日周月季年]度|今天|明天|这周|本周|本月|这个月|今年|平时|日常|每次)';
const WORK = '(?:岗位|职位|职责|岗位职责|工作职责|工作内容|工作|任务|活)';
const SHOULD = '(?:都|还|该|要|应该|需要|得|必须|具体|主要|的)*';
const ROLE = new RegExp(
  `${OWNER}(?:的?${OFTEN}?的?${WORK}${ASKED}|${OFTEN}?${SHOULD}(?:负责|管|做|干|有|完成|忙)(?:些)?(?:什么|哪些|啥|几项)${WORK}?(?:事情?)?[?？]?$)`,
  'u',
);
