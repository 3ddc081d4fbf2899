import { z } from 'astro/zod';
import { name } from './names.ts';

const SHAPE = '下面要写成几行，每行是问到的名称、冒号和原因，前面空 2 格';

/** Why a question is not asked any more, by the names that it is about. */
const answers = z.record(name, name, SHAPE).optional();

/** `content/review.yaml`: questions of the review (体检) that are settled as they are, each with its reason. */
export const reviewSchema = z.strictObject({
  没有批准的改动: answers.describe('岗位名称：为什么先不批准'),
  没有主责的主题: answers.describe('主题名称：为什么不用写明主责'),
  没有牵头的主题: answers.describe('主题名称：为什么不用写明牵头岗位'),
  没有负责人的部门: answers.describe('部门名称：为什么没有负责人'),
  没有职务代理人的岗位: answers.describe('岗位名称：为什么没有职务代理人'),
  没有任职要求的岗位: answers.describe('岗位名称：为什么不写任职要求'),
  单方面的协作: answers.describe('两个部门的名称：为什么只有一方写明'),
  很像的职责: answers.describe('职责编号：为什么分开写'),
  许多岗位都有的职责: answers.describe('职责原句：为什么不写成通用职责'),
  没有写明内容的职责: answers.describe('职责原句：为什么保留'),
  待确认的职责: answers.describe('职责编号：为什么先不确认'),
  待确认的指标: answers.describe('指标名称：为什么先不确认'),
  页面里的待确认: answers.describe('岗位、部门或说明的名称：为什么先不确认'),
  原文缺失: answers.describe('岗位、部门或说明的名称：为什么不再补'),
  要复核的岗位: answers.describe('岗位名称：为什么先不复核'),
});

export type ReviewData = z.infer<typeof reviewSchema>;
