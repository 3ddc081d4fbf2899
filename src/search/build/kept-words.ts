import { engineKey } from '../../cache/engine-key.ts';
import { createFileCache } from '../../cache/file-cache.ts';
import { keepResults } from '../../cache/kept-results.ts';
import { type Dictionary, dictionary } from './words.ts';

/**
 * Makes something with a dictionary that remembers what it was asked when something was last made so, since
 * most texts are what they were then.
 */
export function withKeptWords<Made>(make: (dictionary: Dictionary) => Made): Made {
  const kept = keepResults<Known>(createFileCache(FOLDER), engineKey());
  const last = kept.read('words', '');
  const words = remembering(dictionary.wordsIn, last?.words);
  const pieces = remembering(dictionary.isWord, last?.pieces);
  const made = make({ wordsIn: words.answer, isWord: pieces.answer });
  if (words.isAsked() || pieces.isAsked())
    kept.write('words', '', { words: words.answers, pieces: pieces.answers });
  return made;
}

/** What the dictionary said of texts, by text. */
interface Known {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly pieces: ReadonlyMap<string, boolean>;
}

/** Answers as `ask` does, which is asked only what is not known from before; its answers are all that were given. */
function remembering<Answer>(
  ask: (text: string) => Answer,
  before: ReadonlyMap<string, Answer> = new Map(),
) {
  const answers = new Map<string, Answer>();
  return {
    answers,
    answer(text: string): Answer {
      const answer = answers.get(text) ?? before.get(text) ?? ask(text);
      answers.set(text, answer);
      return answer;
    },
    isAsked: () => [...answers.keys()].some((text) => !before.has(text)),
  };
}

const FOLDER = 'node_modules/.cache/handbook-search';
