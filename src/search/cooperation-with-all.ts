import { byRole } from '../handbook/answer.ts';
import type { AnswerCard } from './answer-card.ts';
import { COOPERATION } from './cooperation-asked.ts';
import type { Library } from './library.ts';
import type { DepartmentRecord } from './records.ts';
import { idleWords } from './steps/question-words.ts';
import { cut } from './steps/segments.ts';

/** The work together of a department and all others, and who is said to be the other and is unknown. */
export interface CooperationWithAll {
  readonly card: AnswerCard;
  readonly unknown: readonly string[];
}

/**
 * The card for a text that asks for the cooperation of a department with somebody unknown (药房和外星人
 * 怎么配合): the roles whose duties tell of its work with any other department, its own first. Null for
 * every other text.
 */
export function cooperationWithAll(text: string, library: Library): CooperationWithAll | null {
  if (!COOPERATION.test(text)) return null;
  const parts = text.split(BETWEEN).filter(Boolean);
  const departments = new Set(parts.flatMap((part) => departmentCalled(part, library) ?? []));
  const [one, ...more] = departments;
  if (!one || more.length) return null;
  const others = parts.filter((part) => !departmentCalled(part, library));
  const cuts = others.map((part) => ({ part, ...cut(part, idleWords(text), library) }));
  if (!cuts.length || cuts.some(({ known, unknown }) => known.length || !unknown.length))
    return null;
  const theirs = library.duties.filter(({ collaborators }) => collaborators.includes(one));
  const ours = library.duties.filter(
    ({ role, collaborators }) => role.department === one && collaborators.length,
  );
  const responsible = byRole([...ours, ...theirs]).map((own) => ({ ...own, part: '' }));
  const card = { subject: one, counterpart: null, called: '', responsible, others: [] };
  return { card, unknown: others };
}

/** What stands between those who work together, and behind them. */
const BETWEEN =
  /[^\p{L}\p{N}]+|[和与跟]|之间|怎么样?|如何|怎样|应该|需要|协作|合作|配合|协调|沟通|对接|衔接/u;

function departmentCalled(part: string, { vocabulary }: Library): DepartmentRecord | null {
  const named = vocabulary.get(part) ?? vocabulary.get(part.replace(/部门$/u, '')) ?? [];
  return named.find((thing) => thing.type === 'department') ?? null;
}
