import { lineOf } from '../content.ts';
import { DUTY_KINDS } from '../duty-kind.ts';
import { meantKind } from '../meant-kind.ts';
import { ownKinds } from '../own-kinds.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Every word of the firm for 责任 is a word of its own, and counts as one of the five kinds. */
export const ownKindsCount: Check = (content) => {
  const own = ownKinds(content);
  const { file } = content.handbook;
  return [...own].flatMap(([word, kind]): Problem[] => {
    const line = lineOf(content.handbook, `kinds.${word}`);
    const place = { file, line, severity: 'error' as const };
    const right = isKind(kind) ? kind : meantBase(kind, own);
    if (isKind(word)) {
      const message = `kinds 的「${word}」本来就是一种责任，不用声明，请删掉这一行`;
      return [{ ...place, message }];
    }
    const words = wordsIn(word);
    if (words.length > 1 || words[0] !== word) {
      const message = `kinds 的「${word}」要一行写一种说法，中间没有空格和标点`;
      const isNew = words.length && words.every((one) => !isKind(one) && !own.has(one));
      const fix = words.map((one) => `  ${one}: ${right}`).join('\n');
      return [{ ...place, message, ...(right && isNew && { fix }) }];
    }
    if (isKind(kind)) return [];
    const message = `kinds 的「${word}」要写明算作哪一种，只有${DUTY_KINDS.join('、')}，没有「${kind}」`;
    return [{ ...place, message, ...(right && { fix: `  ${word}: ${right}` }) }];
  });
};

/** The words between separators; characters set apart by spaces are one. */
function wordsIn(word: string): string[] {
  const words = word.split(SEPARATORS).filter(Boolean);
  return words.every((one) => one.length === 1) ? [words.join('')] : words;
}

/** The kind that was meant; for another word of the firm the one that this counts as. */
function meantBase(kind: string, own: ReadonlyMap<string, string>): string | null {
  const base = own.get(kind) ?? meantKind(kind, []);
  return base && isKind(base) ? base : null;
}

function isKind(word: string): boolean {
  return DUTY_KINDS.some((kind) => kind === word);
}

const SEPARATORS = /[\s、,，;；:：/.。()（）]+/u;
