import type { ReviewData } from '../schemas/review.ts';

/** Kinds of things that a question of the review can be about; a page is a role, a department or a guide. */
export type About = 'role' | 'topic' | 'department' | 'metric' | 'duty' | 'page';

/** What the answers to each question name; those about sentences of duties name nothing. */
export const ANSWERS_ABOUT: Partial<Record<keyof ReviewData, About>> = {
  没有批准的改动: 'role',
  没有主责的主题: 'topic',
  没有牵头的主题: 'topic',
  没有负责人的部门: 'department',
  没有职务代理人的岗位: 'role',
  没有任职要求的岗位: 'role',
  单方面的协作: 'department',
  很像的职责: 'duty',
  待确认的职责: 'duty',
  待确认的指标: 'metric',
  页面里的待确认: 'page',
  原文缺失: 'page',
  要复核的岗位: 'role',
};
