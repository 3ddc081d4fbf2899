import type { Context } from './context.ts';
import { type Hits, relabel } from './hit.ts';
import type { SearchRecord } from './records.ts';
import { type KindWords, kindAsked, ownWordIn } from './steps/kind-words.ts';
import { inGroup } from './steps/relax.ts';
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
 * What to find for a query that asks who decides (审批, 谁定) about words that name nothing, when no duty
 * found is such a decision about them: the nearest topic of which a name holds them all. Null for every
 * other query, and where no topic is near.
 */
export async function findInstead(
  text: string,
  terms: readonly TermHits[],
  found: Hits,
  context: Context,
): Promise<Instead | null> {
  const unused = decisionAsked(text, context.library.kinds);
  const matters = terms.filter(({ kind }) => !kind);
  if (!unused || !matters.length || matters.some(({ meanings }) => meanings.length)) return null;
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

/** The word by which a query asks who decides; empty for every other query. */
function decisionAsked(text: string, kinds: KindWords): string {
  const [word = ''] = /谁(?:来|能|有权)?定/u.exec(text) ?? [];
  return kindAsked(text, kinds) === '审批' ? ownWordIn(text, kinds) || '审批' : word;
}

function decides(record: SearchRecord | undefined): boolean {
  return record?.type === 'duty' && (record.kind === '审批' || DECIDING.test(record.title));
}

/** 制定 and 审定 decide; 定期 and 指定 do not. */
const DECIDING = /[审制拟确核商裁决][定订]|[拟制签]订|审[批核]|批准|决策/u;

function isNamePart(word: string, names: readonly string[]): boolean {
  return names.some((name) => name.includes(word));
}
