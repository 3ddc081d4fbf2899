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
const ROLE = new RegExp(
  `${OWNER}(?:的?(?:岗位|职位|职责|岗位职责|工作职责|工作内容)${ASKED}|(?:该|要|应该)?(?:负责|管|做|干)(?:什么|哪些|啥)[?？]?$)`,
  'u',
);
