import { splitDutyNumber } from '../duty-number.ts';
import type { LostNumber } from '../lost-numbers.ts';
import type { MissingPage } from '../missing-pages.ts';
import type { NamedProblem } from '../problem.ts';
import { homeOf, homesOf } from './homes.ts';
import { distinct, formatPlaces } from './places.ts';
import { shellWord } from './shell-word.ts';
import type { UnknownUse } from './unknown-names.ts';

/** Something that is not there any more, by what still leads to it. */
export interface Gone {
  readonly use?: UnknownUse;
  readonly page?: MissingPage;
  readonly numbers?: readonly LostNumber[];
}

/** Tells of a thing that nobody knows any more everything that still leads to it. */
export function explainGone({ use, page, numbers = [] }: Gone): NamedProblem {
  const places = [...(use?.places ?? []), ...(page?.links ?? []), ...numbers];
  const prefix = splitDutyNumber(numbers[0]?.number ?? '')?.prefix;
  const kind = use?.kinds.join('、').replace(/、([^、]+)$/, '或$1');
  const subject = use
    ? `没有叫「${use.name}」的${kind}`
    : page
      ? '没有这个文件'
      : `没有编号以 ${prefix} 开头的职责`;
  const also = use && prefix ? `（连同编号以 ${prefix} 开头的职责）` : '';
  const verb = use || prefix ? '写着' : '链接到';
  const message = `${subject}，却还有 ${distinct(places).length} 处${verb}它${also}：${formatPlaces(places)}。${curesOf({ use, page, numbers })}`;
  const at = page
    ? { file: page.file, line: 1 }
    : use
      ? homeOf(use.kinds.length === 1 ? use.kinds[0] : prefix ? '岗位' : undefined, places)
      : homeOf(undefined, places);
  return { ...at, severity: 'error', kind: 'gone-name', message };
}

function curesOf({
  use,
  page,
  numbers = [],
}: { [Key in keyof Gone]: Gone[Key] | undefined }): string {
  const isFile =
    page || numbers.length || use?.kinds.some((kind) => kind === '部门' || kind === '岗位');
  const cures = [
    `若是误删，请恢复${isFile ? '它的文件' : '它那一项'}`,
    use && `若是改了名称，请运行 npm run rename -- ${shellWord(use.name)} 新名称`,
    !use && page && '若是改了文件名，请把这些链接改过来',
    use && `若是新的，请先写进${homesOf(use.kinds)}`,
    `若是不要了，请把这些地方${use ? '改成别的名称' : page ? '的链接去掉' : '改为承接它的职责编号，或 {废止: 原因}'}${use && numbers.length ? '，原文条目改为承接它的职责编号，或 {废止: 原因}' : ''}`,
  ];
  return cures.filter(Boolean).join('；');
}
