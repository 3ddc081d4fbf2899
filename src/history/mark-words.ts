import { diffArrays } from 'diff';

/** A part of two texts: what both have, what only the later has, or what only the earlier had. */
export interface MarkedWords {
  readonly kind: 'kept' | 'inserted' | 'deleted';
  readonly text: string;
}

/**
 * Two texts as one, word by word, what was deleted before what took its place. A short word that is kept
 * between two changes goes with them, and texts that have little in common are told one after the other,
 * because people cannot read a text of snippets.
 */
export function markWords(before: string, after: string): MarkedWords[] {
  const marked = diffArrays(wordsOf(before), wordsOf(after)).map(
    ({ value, added, removed }): MarkedWords => ({
      kind: added ? 'inserted' : removed ? 'deleted' : 'kept',
      text: value.join(''),
    }),
  );
  const joined = joinSnippets(marked);
  const kept = lengthOf(joined, 'kept');
  return 3 * kept < Math.min(before.length, after.length)
    ? joinSnippets([
        { kind: 'deleted', text: before },
        { kind: 'inserted', text: after },
      ])
    : joined;
}

/** Sets deletions before insertions wherever nothing worth reading is kept between them. */
function joinSnippets(marked: readonly MarkedWords[]): MarkedWords[] {
  const joined: MarkedWords[] = [];
  let [deleted, inserted] = ['', ''];
  const close = () => {
    if (deleted) joined.push({ kind: 'deleted', text: deleted });
    if (inserted) joined.push({ kind: 'inserted', text: inserted });
    [deleted, inserted] = ['', ''];
  };
  for (const [at, { kind, text }] of marked.entries()) {
    const isBetween = (deleted || inserted) && at < marked.length - 1;
    const isSnippet = kind === 'kept' && isBetween && [...text].length < SHORTEST;
    if (kind === 'kept' && !isSnippet) {
      close();
      joined.push({ kind, text });
    }
    if (kind === 'deleted' || isSnippet) deleted += text;
    if (kind === 'inserted' || isSnippet) inserted += text;
  }
  close();
  return joined;
}

function lengthOf(marked: readonly MarkedWords[], wanted: MarkedWords['kind']): number {
  return marked.reduce((sum, { kind, text }) => sum + (kind === wanted ? text.length : 0), 0);
}

/** The words of a text; its characters in a browser that cannot tell words (Firefox before 125). */
function wordsOf(text: string): string[] {
  if (!SEGMENTER) return [...text];
  return [...SEGMENTER.segment(text)].map(({ segment }) => segment);
}

const SHORTEST = 2;
const SEGMENTER = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
