import type { Context } from './context.ts';
import { type Hits, relabel } from './hit.ts';
import type { SearchRecord } from './records.ts';
import { inGroup } from './steps/in-group.ts';
import { findTerm, type TermHits } from './steps/term.ts';
import { namesOf } from './vocabulary.ts';
import { why } from './why.ts';

/** What stands for a query of whose words the one that asks who decides is left out. */
export interface Instead {
  readonly term: TermHits;
  readonly hits: Hits;
  /** The word left out. */
  readonly unused: string;
}

/**
 * What to find for a query that asks who decides, with the word `unused`, about words that name nothing, when
 * no duty found is such a decision about them: the nearest topic of which a name holds them all. Null where
 * they name something, and where no topic is near.
 */
export async function findInstead(
  unused: string,
  terms: readonly TermHits[],
  found: Hits,
  context: Context,
): Promise<Instead | null> {
  const matters = terms.filter(({ kind }) => !kind);
  if (!matters.length || matters.some(({ meanings }) => meanings.length)) return null;
  const isAnswered = [...found].some(
    ([place, { match }]) => match !== 'relaxed' && decides(context.library.records[place]),
  );
  if (isAnswered) return null;
  const words = matters.map(({ term }) => term);
  const near = (await context.guesses()).nearTopics(words);
  const topic = near.find((one) => words.every((word) => isNamePart(word, namesOf(one))));
  if (!topic) return null;
  const term = await findTerm(namesOf(topic)[0] ?? '', context);
  return { term, hits: relabel(inGroup(term), 'relaxed', why.near(topic)), unused };
}

function decides(record: SearchRecord | undefined): boolean {
  return record?.type === 'duty' && (record.kind === '审批' || DECIDING.test(record.title));
}

/** 制定 and 审定 decide; 定期 and 指定 do not. */
const DECIDING = /[审制拟确核商裁决][定订]|[拟制签]订|审[批核]|批准|决策/u;

function isNamePart(word: string, names: readonly string[]): boolean {
  return names.some((name) => name.includes(word));
}
