import { diffArrays } from 'diff';
import type { Change } from './change.ts';
import { markLines } from './mark-lines.ts';
import { type MarkedWords, markWords } from './mark-words.ts';
import { saysAll } from './says-all.ts';

/**
 * What a change did to the words, line by line. None where its kind says all: of a duty or page that is
 * new, gone or on another page, and of an order.
 */
export function markChange({ kind, ...change }: Change): (readonly MarkedWords[])[] {
  const { before, after } = change;
  if (saysAll(kind)) return [];
  if (kind === '分项' || kind.includes('章节')) return markLines(before, after);
  const label = 'label' in change ? change.label : '';
  const isText = kind === '改写' || kind === '改名' || TEXTS.has(label);
  return isText ? markTexts(before, after) : [markNames(before, after)];
}

/** Texts of which there is mostly one. */
function markTexts(before: readonly string[], after: readonly string[]) {
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }, (_, at) => markWords(before[at] ?? '', after[at] ?? ''));
}

/** Names one after the other: each is kept, gone or new as a whole. */
function markNames(before: readonly string[], after: readonly string[]): MarkedWords[] {
  const marked = diffArrays([...before], [...after]).flatMap(({ value, added, removed }) =>
    value.map((text): MarkedWords => ({ kind: kindOf(added, removed), text })),
  );
  return marked.flatMap((it, at) => (at ? [{ kind: 'kept', text: '、' }, it] : [it]));
}

function kindOf(added: boolean, removed: boolean): MarkedWords['kind'] {
  return added ? 'inserted' : removed ? 'deleted' : 'kept';
}

/** Labels of facts that are sentences. */
const TEXTS: ReadonlySet<string> = new Set(['标准', '待确认', '原文缺失', '说明']);
