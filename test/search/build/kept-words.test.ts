import { expect, test } from 'vitest';
import { withKeptWords } from '../../../src/search/build/kept-words.ts';
import { dictionary } from '../../../src/search/build/words.ts';

const TEXTS = ['整理竣工资料', '为员工服务', '工资', ''];

test.each(['first', 'second'])(
  'what is remembered is what the dictionary says, the %s time too',
  () => {
    const said = withKeptWords(({ wordsIn, isWord }) =>
      TEXTS.map((text) => [wordsIn(text), isWord(text), wordsIn(text)]),
    );
    expect(said).toEqual(
      TEXTS.map((text) => [
        dictionary.wordsIn(text),
        dictionary.isWord(text),
        dictionary.wordsIn(text),
      ]),
    );
  },
);
