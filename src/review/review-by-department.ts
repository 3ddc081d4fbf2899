import type { Department, Duty, Handbook } from '../handbook/model.ts';
import { oncePer } from '../handbook/once-per.ts';
import { metricUrl, pageUrl, topicUrl } from '../handbook/urls.ts';
import type { Question } from './question.ts';
import { type Review, reviewOf } from './review.ts';

/** What the review asks of one department and its roles, and what of it is settled. */
export type OwnReview = Pick<Review, 'parts' | 'settled'>;

/**
 * The review of a handbook department by department, in their order, of those that are asked anything. A question
 * that leads to several is asked of each; one of common duties or of the guide of none.
 */
export const reviewByDepartment = oncePer((handbook: Handbook): Map<Department, OwnReview> => {
  const { parts, settled } = reviewOf(handbook);
  const departmentsOf = departmentFinder(handbook);
  const groups = handbook.departments.map((own) => {
    const isOwn = (question: Question) => departmentsOf(question).has(own);
    const asked = parts.map((part) => ({ ...part, questions: part.questions.filter(isOwn) }));
    const review: OwnReview = {
      parts: asked.filter(({ questions }) => questions.length > 0),
      settled: settled.filter(({ question }) => isOwn(question)),
    };
    return [own, review] as const;
  });
  return new Map(groups.filter(([, review]) => review.parts.length > 0));
});

/** How many questions a review asks; of a day it asks only once that is near, which the reader's clock knows. */
export function countQuestions({ parts }: Pick<Review, 'parts'>): number {
  const counted = parts.filter(({ kind }) => kind !== 'review-date');
  return counted.reduce((sum, { questions }) => sum + questions.length, 0);
}

/** A function that gives the departments to which the links of a question lead. */
function departmentFinder(handbook: Handbook): (question: Question) => Set<Department> {
  const ofAll = (duties: readonly Duty[]) => new Set(duties.map(({ role }) => role.department));
  const known = new Map<string, ReadonlySet<Department>>([
    ...handbook.departments.map((own) => [pageUrl('departments', own.id), new Set([own])] as const),
    ...handbook.roles.map((it) => [pageUrl('roles', it.id), new Set([it.department])] as const),
    ...handbook.topics.map((it) => [topicUrl(it.id), ofAll(it.duties)] as const),
    ...handbook.metrics.map((it) => [metricUrl(it.id), ofAll(it.duties)] as const),
  ]);
  const of = (url: string) => known.get(url) ?? known.get(url.replace(/#.*/, '')) ?? [];
  return ({ links }) => new Set(links.flatMap(({ url }) => [...of(url)]));
}
