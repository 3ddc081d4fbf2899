import { isAnagram } from '../handbook/is-anagram.ts';
import { isSlipOfPen } from '../handbook/slip-of-pen.ts';
import { DUTIES_HEADING } from './duty-items.ts';

/** Whether a line says 岗位职责, or names the duties in other common words, in the wrong form of a heading. */
export function isDutiesHeadingMisformed(line: string): boolean {
  return MISFORMED.some((form) => form.test(line));
}

/** The title of a line that can only be a slip of the pen for the heading 岗位职责; null for other lines. */
export function slipOfDutiesHeading(line: string): string | null {
  const title = titleOf(line);
  return title && !OWN_WORDS.test(title) && NAMES.some((name) => isSlip(title, name))
    ? title
    : null;
}

/** Whether a title that stands right above duties is nearest to theirs, whatever word it has become. */
export function isNearDutiesHeading(line: string): boolean {
  const title = titleOf(line);
  const kept = [...DUTIES_HEADING].filter((character) => title.includes(character));
  return title.length <= 5 && kept.length >= 2 && /[职责]/u.test(kept.join(''));
}

/** A heading without its marks, its number and the signs behind it; empty for a line that is too long for one. */
function titleOf(line: string): string {
  if (line.length > LONGEST) return '';
  return line
    .replace(/^[\s#＃*\\]+/u, '')
    .replace(ORDINAL, '')
    .replace(/[\s：:*#＃]+$/u, '')
    .replace(/\s/gu, '');
}

function isSlip(title: string, name: string): boolean {
  return isAnagram(title, name) || (title !== name && isSlipOfPen(title, name));
}

const LONGEST = 100;
const ORDINAL = /^(?:第?[一二三四五六七八九十\d]+(?:[、.．节章部分]|\s)+)/u;

const MISFORMED: readonly RegExp[] = [
  /^[\s#＃*\\]*岗\s*位\s*职\s*责[\s：:*#]*$/u,
  // ## 一、岗位职责, ## 工作职责
  /^\s*[#＃]{1,6}\s*(?:(?:第?[一二三四五六七八九十\d]+(?:[、.．节章部分]|\s)*)?(?:岗位|主要|工作)?职责)[\s：:#]*$/u,
];

const NAMES: readonly string[] = [DUTIES_HEADING, '工作职责', '主要职责', '崗位職責'];

/** Of one other character, and words of their own: 岗位职权, 岗位职级, 岗位权责. */
const OWN_WORDS = /职[权级能称务位数业工员]$|[权追问担尽全负定]责$/u;
