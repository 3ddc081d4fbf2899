import { suggest } from '../../handbook/suggest.ts';
import { asWritten } from '../as-written.ts';
import type { Library } from '../library.ts';
import { idleWords, withoutQuestion } from './question-words.ts';
import { cut } from './segments.ts';

/** What the reader may have meant, when nothing was found: names in the query, then names like it. */
export function suggestNames(words: readonly string[], library: Library): string[] {
  const { vocabulary } = library;
  const names = [...vocabulary.keys()];
  const cores = words.map((word) => withoutQuestion(word).at(-1) ?? word);
  const inside = cores.flatMap((core) => cut(core, idleWords(core), library).known);
  const near = cores
    .filter((core) => core.length <= LONGEST)
    .flatMap((core) =>
      suggest(
        core,
        names.filter((name) => isAlike(core, name)),
      ),
    );
  const found = new Set([...inside.filter((name) => vocabulary.has(name)), ...near]);
  return [...found].slice(0, MOST).map((name) => asWritten(name, vocabulary.get(name)?.[0]));
}

const LONGEST = 12;
const MOST = 4;

/** Two characters in common; with only one, 股票 would suggest 发票. */
function isAlike(core: string, name: string): boolean {
  return [...new Set(core)].filter((character) => name.includes(character)).length > 1;
}
