import { readListMark } from '../../duty-lines/list-mark.ts';
import { formatNumber } from '../docx/number-format.ts';

/** What stands in front of a line and orders it, typed or automatic. */
export interface Mark {
  /** How it looks, whatever its number, and on which level of an automatic list: `1、`, `(一)`, `第#节`, `1./2`. */
  readonly shape: string;
  /** Its place in its list; 0 for a bullet. */
  readonly place: number;
}

/**
 * Takes the mark from the front of a line, in any of the ways in which documents order things. Where digits
 * follow, as in `3、4 月盘点`, it is one where it counts on from the mark above.
 */
export function readMark(
  line: string,
  above: Mark | null = null,
): { readonly mark: Mark | null; readonly rest: string } {
  const [counted = '', digits = '', sign = ''] = BEFORE_DIGITS.exec(line) ?? [];
  const next = { shape: `1${sign.replace('．', '.').replace('）', ')')}`, place: Number(digits) };
  const isNext = above?.shape === next.shape && next.place === above.place + 1;
  const isFirst = next.place === 1 && ROUND.test(line.slice(counted.length));
  if (counted && (isNext || isFirst)) return { mark: next, rest: line.slice(counted.length) };
  for (const [form, shapeOf] of FORMS) {
    const [whole, number = '', unit = ''] = form.exec(line) ?? [];
    if (whole === undefined) continue;
    return {
      mark: { shape: shapeOf(unit), place: placeOf(number) },
      rest: line.slice(whole.length),
    };
  }
  const [spaced = '', count = ''] = SPACED.exec(line) ?? [];
  if (spaced && !UNIT.test(line.slice(spaced.length)))
    return { mark: { shape: '1', place: Number(count) }, rest: line.slice(spaced.length) };
  // What is left of bullets in files that were converted.
  const listed = readListMark(line.replace(/^\s*%(?=\p{Script=Han})/u, '• '));
  // What counts or measures something is no mark: 3.5 万元.
  const isAmount = listed?.shape.startsWith('1.1') && UNIT.test(listed.rest);
  if (!listed || isAmount) return { mark: null, rest: line };
  const rest = listed.rest.replace(/^[、.．:：]\s*/u, '');
  return { mark: { shape: listed.shape, place: listed.place }, rest };
}

/** The mark of a number that Word made, with the level that it has in its list. */
export function automaticMark(label: string, list: string): Mark {
  const level = /\/(\d+)/.exec(list)?.[1] ?? '0';
  const { mark } = readMark(`${label}甲`);
  const place = mark?.place ?? Number(/\d+(?!.*\d)/.exec(label)?.[0] ?? 0);
  return { shape: `${mark?.shape ?? label.replace(/\d+/g, '#')}/${level}`, place };
}

/** Whether a mark is a bullet, which tells no place. */
export function isBullet({ place }: Mark): boolean {
  return place === 0;
}

/** Whether a mark orders parts of a document rather than items: 一、 （一） 第一节 A. */
export function isOfHighRank({ shape }: Mark): boolean {
  return /^(?:第#[章节篇部编]|一[、.]|\(一\)|Ⅰ)/u.test(shape);
}

function placeOf(number: string): number {
  const plain = number.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  return Math.max(0, NUMERALS.indexOf(plain));
}

const NUMERALS = Array.from({ length: 100 }, (_, at) => formatNumber(at, 'chineseCounting'));
const UNIT =
  /^(?:[万亿千百]|元|倍|[%％]|年(?!度)|个?月(?!度)|天|日(?!常)|小时|分钟?|秒|点(?!检)|米|吨|公[里斤分]|人(?![员事力])|名(?![单称])|次(?!品)|台(?!账)|平|岁|号)/u;
/** What is measured in whole numbers of two digits, so that `1.30 分钟` is the first item of a list. */
const ROUND = /^[1-9]\d\s?(?:分钟?|秒|小时|天|日|人|名|次|台|个)/u;
const BEFORE_DIGITS = /^\s*([0-9]{1,2})\s?([、.．)）])\s?(?=[0-9])/u;
const SPACED = /^\s*([0-9]{1,2})\s+(?=\p{Script=Han})/u;
const N = '([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})';
const FORMS: readonly (readonly [RegExp, (unit: string) => string])[] = [
  [
    new RegExp(`^\\s*第\\s?${N}\\s?(章|节|条|款|篇|编|部分|项)[\\s:：、.．]*`, 'u'),
    (unit) => `第#${unit.slice(0, 1)}`,
  ],
  [new RegExp(`^\\s*(?:职责|任务|工作)${N}[\\s:：、.．]+`, 'u'), () => '职责#'],
  [/^\s*([一二三四五六七八九十]{1,3})是\s*(?=\p{Script=Han})/u, () => '一是'],
  [/^\s*([Ⅰ-Ⅻ])[\s:：、.．]*/u, () => 'Ⅰ'],
  [new RegExp(`^\\s*篇${N}\\s?[:：]\\s*`, 'u'), () => '第#篇'],
];
