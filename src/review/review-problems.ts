import { type Content, lineOf } from '../handbook/content.ts';
import type { Answered, Handbook } from '../handbook/model.ts';
import { oncePer } from '../handbook/once-per.ts';
import type { NamedProblem } from '../handbook/problem.ts';
import { didYouMean, suggest } from '../handbook/suggest.ts';
import { dueOn } from './due.ts';
import { namedIn } from './named-in.ts';
import { placeFinder } from './places.ts';
import type { Question } from './question.ts';
import { reviewOf } from './review.ts';

/**
 * What the check reminds of: each kind of open question once, with a count and the first few, and every
 * answer that nobody asks for. Of dates those that are past or near on the day given.
 */
export function reviewProblems(
  handbook: Handbook,
  content: Content,
  today: string,
): NamedProblem[] {
  const review = reviewOf(handbook);
  const placeOf = placeFinder(content);
  return [
    ...review.parts
      .filter(({ kind }) => !TOLD.includes(kind))
      .flatMap(({ kind, title, questions }): NamedProblem[] => {
        const asked = questions.filter(({ due }) => !due || dueOn(due, today) !== 'later');
        const [first] = asked;
        const place = first?.links.map(({ url }) => placeOf(url)).find(Boolean);
        if (!first || !place) return [];
        const message = `${title} ${asked.length} 处：${named(asked)}`;
        return [{ ...place, severity: 'warning', kind, message }];
      }),
    ...review.idle.map((answered): NamedProblem => {
      const { file } = content.review;
      const line = lineOf(content.review, `${answered.question}.${answered.about}`);
      return {
        file,
        line,
        severity: 'warning',
        kind: 'idle-answer',
        message: explain(answered, handbook),
      };
    }),
  ];
}

function named(asked: readonly Question[]): string {
  const shown = asked.slice(0, MOST_NAMED).map(({ about }) => about.join('、'));
  return `${shown.join('；')}${asked.length > MOST_NAMED ? '；等' : ''}`;
}

/** A name that nobody bears was mistyped; what is known is settled already. */
function explain({ question, about }: Answered, handbook: Handbook): string {
  const names = namesIn(handbook);
  const told = `体检没有问「${question}」里的「${about}」`;
  const unknown = names.has(about) ? undefined : namedIn(about).find((name) => !names.has(name));
  const near = unknown === undefined ? [] : suggest(unknown, [...names]);
  return near.length ? `${told}${didYouMean(near)}？` : `${told}；已经改好的，可以删掉这一行`;
}

/** Whatever a question may be about. */
const namesIn = oncePer(
  ({ departments, roles, topics, metrics, guides, duties, commonDuties }: Handbook) =>
    new Set([
      ...[...departments, ...guides].map(({ title }) => title),
      ...[...roles, ...topics, ...metrics].map(({ name }) => name),
      ...[...duties, ...commonDuties].flatMap(({ id, text }) => [id, text]),
    ]),
);

/** Of these the check itself reminds, each at its line. */
const TOLD: readonly string[] = ['department-without-head'];

const MOST_NAMED = 3;
