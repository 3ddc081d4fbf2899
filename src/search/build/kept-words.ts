import { type Answers, remembering } from './remembering.ts';
import { searchCache } from './search-cache.ts';
import { type Dictionary, dictionary } from './words.ts';

/**
 * Makes something with a dictionary that remembers what it was asked when something was last made so, since
 * most texts are what they were then.
 */
export function withKeptWords<Made>(make: (dictionary: Dictionary) => Made): Made {
  const kept = searchCache<Known>();
  const last = kept.read('words', '');
  const words = remembering(dictionary.wordsIn, last?.words);
  const pieces = remembering(dictionary.isWord, last?.pieces);
  const made = make({ wordsIn: words.answer, isWord: pieces.answer });
  if (words.isAsked() || pieces.isAsked())
    kept.write('words', '', { words: words.answers, pieces: pieces.answers });
  return made;
}

/** What the dictionary said of texts. */
interface Known {
  readonly words: Answers<readonly string[]>;
  readonly pieces: Answers<boolean>;
}
