import type { Context } from './context.ts';
import type { Mended } from './read-misspelt.ts';
import type { TermHits } from './steps/term.ts';

/** What the letters mean as pinyin, or null. Like the others it loads the rest when it is needed. */
export async function spell(letters: string, context: Context): Promise<TermHits | null> {
  if (!/^[a-z]+$/.test(letters)) return null;
  return (await reading(context)).spell(letters, context);
}

/** What the text misspells, a name or else a piece of a duty, by its sound or else its looks; or null. */
export async function recognise(text: string, context: Context): Promise<TermHits | null> {
  if (!/^\p{Script=Han}+$/u.test(text)) return null;
  return (await reading(context)).recognise(text, context);
}

/**
 * The one name in a sentence that is written as another word that sounds or looks like it (审记来了),
 * and what stands before and behind it; or null. The slip of the pen is among the unknown characters
 * (see `unknownIn`), of which there are few.
 */
export async function mend(
  sentence: string,
  unknownIn: (text: string) => string,
  context: Context,
): Promise<Mended | null> {
  if (unknownIn(sentence).length > MOST_SLIPS) return null;
  return (await reading(context)).mend(sentence, unknownIn, context);
}

/** What reads misspelt words, which comes beside what it reads them with. */
async function reading({ guesses }: Context): Promise<typeof import('./read-misspelt.ts')> {
  const [loaded] = await Promise.all([import('./read-misspelt.ts'), guesses()]);
  return loaded;
}

/** Unknown characters; more of them are other words, one of which sounds like a name by chance. */
const MOST_SLIPS = 3;
