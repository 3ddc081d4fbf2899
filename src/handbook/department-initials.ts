import { pinyinInitial } from './pinyin-index.ts';

/**
 * Up to four capitals for a department's title, with which the numbers of its roles without a code
 * begin (`XS` of XS-01): the initials of its pinyin and the capitals of its Latin words. `BM` for a
 * title without letters.
 */
export function departmentInitials(title: string): string {
  const words = title.normalize('NFKC').replace(KIND, '').match(WORDS) ?? [];
  const letters = [...words.map(initialsOf).join('').normalize('NFKC')];
  return letters.slice(0, 4).join('') || 'BM';
}

function initialsOf(word: string): string {
  if (/\p{Script=Han}/u.test(word)) return pinyinInitial(word).replace(/[^A-Z]/g, '');
  const capitals = word.match(/\p{Lu}/gu) ?? [...word].slice(0, 1);
  return capitals.join('').toUpperCase();
}

/** What a department is called besides its name; numbers are known without it. */
const KIND = /(?<=..)(?:部门?|科室?|处|室|组|中心)$/u;
/** A Chinese character, or a word in other letters. */
const WORDS = /\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+/gu;
