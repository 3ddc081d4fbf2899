import { distance } from './distance.ts';
import { bareSentence } from './same-sentence.ts';

/**
 * Whether a name can only be a slip of the pen for another: the same in other widths or with other
 * signs, one character wrong, too many or too few, or two in each other's place. In names of two
 * characters another one makes another name, and so does one that numbers, places or ranks: 一 and 二,
 * 上 and 下, 正 and 副.
 */
export function isSlipOfPen(written: string, name: string): boolean {
  if (bareSentence(written) === bareSentence(name)) return true;
  const [mine, yours] = [[...written], [...name]];
  const sorted = (characters: readonly string[]) => characters.toSorted().join('');
  if (sorted(mine) === sorted(yours)) return distance(written, name) <= 2;
  if (Math.min(mine.length, yours.length) < SHORTEST || distance(written, name) !== 1) return false;
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
