import { distance } from './distance.ts';
import { isAnagram } from './is-anagram.ts';
import { bareSentence } from './same-sentence.ts';

/**
 * Whether a name can only be a slip of the pen for another: one slip, in names of two characters only two
 * in each other's place, since another one makes another name.
 */
export function isSlipOfPen(written: string, name: string): boolean {
  if (isAnagram(written, name)) return isOneSlip(written, name);
  const isShort = Math.min([...written].length, [...name].length) < SHORTEST;
  return isShort ? bareSentence(written) === bareSentence(name) : isOneSlip(written, name);
}

/**
 * Whether a name differs from one that is known to have stood there by one slip: the same in other widths or
 * with other signs, one character wrong, too many or too few, or two in each other's place. One that numbers,
 * places or ranks makes another name: 一 and 二, 上 and 下, 正 and 副.
 */
export function isOneSlip(written: string, name: string): boolean {
  if (bareSentence(written) === bareSentence(name)) return true;
  if (isAnagram(written, name)) return distance(written, name) <= 2;
  if (distance(written, name) !== 1) return false;
  const [mine, yours] = [[...written], [...name]];
  return ![...onlyIn(mine, yours), ...onlyIn(yours, mine)].every((one) => TELLING.test(one));
}

/** The characters of a name that the other does not have as often. */
function onlyIn(characters: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return characters.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const SHORTEST = 3;
const TELLING =
  /[\p{N}A-Za-z一二三四五六七八九十甲乙丙丁东南西北中上下左右前后内外进出入收付买卖增减加大小新旧老少高低长短多快慢轻重正副总主助代分非不未无有男女日周旬月季年]/u;
