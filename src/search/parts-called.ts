import type { AnswerCard } from './answer-card.ts';
import type { Library } from './library.ts';
import { normalise } from './normalise.ts';
import type { DepartmentRecord } from './records.ts';
import { idleWords } from './steps/question-words.ts';
import { cut } from './steps/segments.ts';
import { TYPE_LABELS } from './type-labels.ts';

/**
 * The card of a query for departments by the end of their names (内科 of 城北院区内科 and 城南院区内科), with the head
 * of each; null where it says anything else, or fewer than two are called so. What all of them are (部门) calls
 * none.
 */
export function partsCalled(text: string, library: Library): AnswerCard | null {
  const departments = library.records.flatMap((record) =>
    record.type === 'department' ? [{ record, names: namesOf(record) }] : [],
  );
  const longest = Math.max(0, ...departments.flatMap(({ names }) => names.map((it) => it.length)));
  const run = text.replace(/[^\p{L}\p{N}]/gu, '');
  for (let length = Math.min(run.length, longest); length > 1; length--) {
    for (let start = 0; start + length <= run.length; start++) {
      const name = run.slice(start, start + length);
      const isCalled = (it: string) => it !== name && it.endsWith(name);
      const called = departments.flatMap(({ record, names }) =>
        names.some(isCalled) ? [record] : [],
      );
      if (called.length < 2 || KINDS.has(name) || !isAsking(run, name, library)) continue;
      return cardOf(name, called);
    }
  }
  return null;
}

function namesOf({ title, aliases }: DepartmentRecord): string[] {
  return [title, ...aliases].map(normalise);
}

/** Whether all that stands beside the name only asks. */
function isAsking(run: string, name: string, library: Library): boolean {
  const { known, unknown } = cut(run.replace(name, ''), idleWords('谁'), library);
  return !known.length && !unknown.length;
}

function cardOf(name: string, called: readonly DepartmentRecord[]): AnswerCard | null {
  const [subject] = called;
  if (!subject) return null;
  const responsible = called.flatMap(({ title, head }) =>
    head ? [{ role: head, part: `${title}负责人`, duties: [] }] : [],
  );
  const told = `${called.length} 个部门叫「…${name}」`;
  return { subject, called: '', namesakes: name, responsible, others: [], told };
}

const KINDS: ReadonlySet<string> = new Set(Object.values(TYPE_LABELS));
