import type { Context } from './context.ts';
import { type FoundPassage, foundPassage, rank } from './found-passage.ts';
import { pageOf, pageWord } from './page-word.ts';
import type { Found, PagefindIndex } from './pagefind-wasm.ts';
import { pagesNamed } from './pages-named.ts';
import { phrasesIn } from './phrases-in.ts';
import { readQuery } from './query.ts';
import { type Reading, readings } from './readings.ts';
import { simplifyIfNeeded } from './simplify.ts';
import { tokens } from './tokens.ts';
import type { Standing } from './word-borders.ts';

/** What the full text holds of a query. */
export interface FoundText {
  readonly passages: readonly TextResult[];
  /** Whether there are more than those. */
  readonly isMore: boolean;
}

/**
 * The passages that hold the words of a query, those first where the words stand as words, and none where
 * a word that is known elsewhere only seems to stand; where nothing holds them, those that hold them in another of
 * its `readings`. The name of its page a passage need not hold. Rejects where a file of the index is missing or
 * broken.
 */
export async function findFullText(
  typed: string,
  index: PagefindIndex,
  context: Context,
): Promise<FoundText> {
  const { text, isQuoted } = readQuery(await simplifyIfNeeded(typed, context));
  const phrases = phrasesIn(text);
  if (isQuoted) return findAll({ phrases, apart: [] }, index, context);
  const isHeld = async (phrase: string) => (await index.find(spaced(phrase))).length > 0;
  for await (const reading of readings(text, phrases, isHeld, context)) {
    const found = await findAll(reading, index, context);
    if (found.passages.length) return found;
  }
  return NONE;
}

/** A passage by the name that tells its page apart, and the pieces of what was typed as one. */
export interface TextResult extends FoundPassage {
  readonly apart: readonly string[];
}

const NONE: FoundText = { passages: [], isMore: false };

async function findAll(
  { phrases, apart }: Reading,
  index: PagefindIndex,
  { library, engine }: Context,
): Promise<FoundText> {
  const asked = [...new Set(phrases)].filter((phrase) => spaced(phrase));
  const pages = new Map(asked.map((phrase) => [phrase, pagesNamed(phrase, library)]));
  const others = asked.filter((phrase) => !pages.get(phrase)?.size);
  const isOf = (phrase: string, url: string) =>
    others.length > 0 && pages.get(phrase)?.has(pageOf(url)) === true;
  const find = async (phrase: string) => {
    const words = others.length ? [...(pages.get(phrase) ?? [])].map(pageWord) : [];
    const found = await Promise.all([spaced(phrase), ...words].map(index.find));
    return found.flat();
  };
  // In the order in which the index finds what is no name.
  const inOrder = [...new Set([...others, ...asked])];
  const found = inAll(await Promise.all(inOrder.map(find)));
  const texts = await Promise.all(found.slice(0, MOST).map(index.read));
  const passages = texts.flatMap((text) => {
    const passage = text && foundPassage(text, asked, (phrase) => isOf(phrase, text.url));
    if (!passage) return [];
    const role = library.roles.find(({ url }) => url === pageOf(passage.url));
    return { ...passage, page: role?.name ?? passage.page, apart };
  });
  const isTold = async (phrase: string) =>
    library.torn.has(phrase) ||
    library.vocabulary.has(phrase) ||
    (await engine.find(phrase)).length > 0;
  const isKnown =
    passages.some(({ standing }) => standing === 'whole') ||
    (await Promise.all(asked.map(isTold))).some(Boolean);
  const mayStand = (standing: Standing) => standing !== 'across' || !isKnown;
  const shown = passages
    .filter(({ standing }) => (apart.length ? standing === 'whole' : mayStand(standing)))
    .sort((a, b) => rank(a.standing) - rank(b.standing));
  return { passages: shown, isMore: found.length > MOST };
}

/** What stands in every list, in the order of the first. */
function inAll([first = [], ...others]: readonly (readonly Found[])[]): Found[] {
  const ids = others.map((list) => new Set(list.map(idOf)));
  return first.filter((found) => ids.every((list) => list.has(idOf(found))));
}

function idOf({ p, g }: Found): string {
  return `${g} ${p}`;
}

function spaced(phrase: string): string {
  return tokens(phrase).join(' ');
}

/** Passages read for a query: more nobody looks through, and each may be a file. */
const MOST = 60;
