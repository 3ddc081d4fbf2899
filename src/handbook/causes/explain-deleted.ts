import { splitDutyNumber } from '../duty-number.ts';
import type { PastThing } from '../past-thing.ts';
import type { NamedProblem } from '../problem.ts';
import type { Gone } from './explain-gone.ts';
import { distinct, formatPlaces } from './places.ts';

/** Something that is known to have stood, and that still is led to. */
export interface Deleted extends Gone {
  readonly thing: PastThing;
}

/** Tells where something stood that it is gone, everything that still leads to it, and how it comes back. */
export function explainDeleted({ thing, use, page, numbers = [] }: Deleted): NamedProblem {
  const { kind, name, file, text } = thing;
  const isPage = file.endsWith('.mdx');
  const places = [...(use?.places ?? []), ...(page?.links ?? []), ...numbers];
  const prefix = splitDutyNumber(numbers[0]?.number ?? '')?.prefix;
  const also = prefix ? `（连同编号以 ${prefix} 开头的职责）` : '';
  const gone = isPage ? `${kind}「${name}」的文件不在了` : `${file} 里没有${kind}「${name}」了`;
  const still = `还有 ${distinct(places).length} 处写着它${also}：${formatPlaces(places)}`;
  const lines = text.split('\n').map((line) => `\n  │ ${line}`);
  const item = text ? `把这几行写回去：${lines.join('')}` : '恢复它那一项';
  const cures = [
    use && `请把写着它的地方改成${SUCCESSORS[kind] ?? `别的${kind}，或去掉`}`,
    page && '链接改到别的页面，或去掉链接只留文字',
    prefix && '原文条目改为承接它的职责编号，或 {废止: 原因}',
  ];
  const given = `若是不要了，${cures.filter(Boolean).join('；')}`;
  const back = `若是误删，请${isPage ? '恢复这个文件' : item}`;
  const message = `${gone}，${still}。${given}；${back}`;
  return { file, line: 1, severity: 'error', kind: 'gone-name', message };
}

const SUCCESSORS: Partial<Record<PastThing['kind'], string>> = {
  部门: '现在管这些事的部门',
  岗位: '现在做这些事的岗位',
};
