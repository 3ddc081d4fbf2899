import { type Content, factValues, lineOf } from '../content.ts';
import { dutyFiles } from '../duty-files.ts';
import { splitDutyNumber, tidyDutyNumber } from '../duty-number.ts';
import { highestSerials } from '../given-numbers.ts';
import { isAnagram } from '../is-anagram.ts';
import { type LostNumber, lostNumbers } from '../lost-numbers.ts';
import { meantNumbers } from '../meant-numbers.ts';
import { numberPrefix } from '../number-prefix.ts';
import { numberRange } from '../number-range.ts';
import type { Problem } from '../problem.ts';
import { restoredNumbers } from '../restored-numbers.ts';
import { sourceIds } from '../source-ids.ts';
import { didYouMean, suggest } from '../suggest.ts';
import type { Check } from './check.ts';

/** Every item of the original documents is carried on by duties that exist, or said to be abolished. */
export const sourcesAccountedFor: Check = (content) => [
  ...strangeIds(content),
  ...missing(content),
  ...numbers(content),
];

/** Ids that the original does not have; of a section that was refused nobody knows which it has. */
function strangeIds(content: Content): Problem[] {
  const ids = sourceIds(content);
  const free = missingIds(content);
  const refused = content.sources.filter(({ broken }) => broken).map(({ id }) => `${id}-`);
  return content.sources.flatMap((source): Problem[] => {
    if (ids.includes(source.id) || source.broken) return [];
    if (refused.some((section) => source.id.startsWith(section))) return [];
    const near = free.get(source.id) ?? suggest(source.id, ids);
    const message = `原文没有编号为「${source.id}」的条目${didYouMean(near)}？请改正，或在所属一节的「条号」里加上它`;
    return [{ file: source.file, line: lineOf(source, ''), severity: 'error', message }];
  });
}

/** Each number that no duty has is told once, where it is written first; a line is corrected as a whole. */
function numbers(content: Content): Problem[] {
  const all = lostNumbers(content);
  if (!all.length) return [];
  const explain = explainNumber(content);
  const told = content.told?.prefixes;
  const awaited = awaitedNumbers(content);
  const lost = all.filter(
    ({ number }) => !told?.has(splitDutyNumber(number)?.prefix ?? '') && !awaited.has(number),
  );
  const meant = new Map(lost.map(({ number }) => [number, explain(number)]));
  const isClear = (number: string) => meant.get(number)?.right !== undefined;
  const corrected = content.sources.flatMap((source): Problem[] => {
    const targets = Array.isArray(source.data) ? source.data : [];
    const wrong = [...new Set(targets.filter((number) => meant.has(number)))];
    if (!wrong.length || !wrong.every(isClear)) return [];
    const right = targets.flatMap((number) => meant.get(number)?.right ?? number);
    const message = wrong.map((number) => meant.get(number)?.message).join('；');
    const place = { file: source.file, line: lineOf(source, '') };
    const fix = `${source.id}: [${[...new Set(right)].join(', ')}]`;
    return [{ ...place, severity: 'error', message: `原文条目「${source.id}」：${message}`, fix }];
  });
  const unclear = lost.filter(({ line }) => !corrected.some((it) => it.line === line));
  const byNumber = Map.groupBy(unclear, ({ number }) => number);
  return [
    ...corrected,
    ...[...byNumber].flatMap(([number, [first, ...others]]): Problem[] => {
      if (!first) return [];
      const { file, line, source } = first;
      const message = `原文条目「${source}」${alsoIn(others)}指向的职责「${number}」不存在${meant.get(number)?.message}`;
      return [{ file, line, severity: 'error', message }];
    }),
  ];
}

/** What duties are told to bear again, which is not told here once more. */
function awaitedNumbers(content: Content): Set<string> {
  const files = dutyFiles(content);
  const meant = meantNumbers(files);
  const tidied = files.flatMap((file) =>
    file.duties.flatMap((duty) => factValues(duty, '编号').flatMap((it) => meant(it, file) ?? [])),
  );
  return new Set([
    ...tidied,
    ...[...restoredNumbers(content).values()].map(({ number }) => number),
  ]);
}

function alsoIn(others: readonly LostNumber[]): string {
  if (!others.length) return '';
  const lines = others.slice(0, MOST).map(({ line }) => line);
  return `（第 ${lines.join('、')} 行${others.length > MOST ? `等 ${others.length} 行` : ''}也是）`;
}

interface Meant {
  readonly message: string;
  /** The numbers that are to be written instead, where only these can be meant. */
  readonly right?: readonly string[];
}

function explainNumber(content: Content): (number: string) => Meant {
  const files = dutyFiles(content);
  const known = files.flatMap(({ duties }) => duties.flatMap((duty) => factValues(duty, '编号')));
  const prefixes = files.flatMap((file) => numberPrefix(file) ?? []);
  const retired = new Set(files.flatMap(({ data }) => data.retired));
  const highest = highestSerials({ ...content, sources: [] });
  return (number) => {
    const parts = number.split(/[、，,;；\s]+/u).filter(Boolean);
    const right = parts.map((part) => tidyDutyNumber(part, prefixes) ?? part);
    const areKnown = right.length > 0 && right.every((it) => known.includes(it));
    const range = numberRange(number) ?? [];
    if (range.length && range.every((it) => known.includes(it)))
      return { message: `编号要一个一个写出来：${range.join(', ')}`, right: range };
    if (areKnown && parts.length > 1)
      return { message: `编号之间要用半角逗号加一个空格隔开：${right.join(', ')}`, right };
    if (areKnown) return { message: `编号「${number}」要写成「${right.join('')}」`, right };
    if (retired.has(number))
      return { message: '，它已经停用（写在 retired 里）；请改为承接它的职责，或 {废止: 原因}' };
    const { prefix = '', serial = 0 } = splitDutyNumber(number) ?? {};
    const own = known.filter((it) => splitDutyNumber(it)?.prefix === prefix);
    if (own.length && serial <= (highest.get(prefix) ?? 0)) {
      const home = files.find((file) => numberPrefix(file) === prefix)?.file;
      const retire = home ? `并把这个编号写进 ${home} 的 retired` : '';
      return {
        message: `；若这条职责删掉了，请改为承接它的职责，或 {废止: 原因}，${retire}；若编号写错了${nearest(number, own)}？`,
      };
    }
    const near = own.length ? nearest(number, own) : didYouMean(suggest(number, known));
    return { message: `${near}？若已删除，请改为承接它的职责，或 {废止: 原因}` };
  };
}

/** The numbers of the same series that are most alike, as far as a slip goes. */
function nearest(number: string, own: readonly string[]): string {
  const twisted = own.filter((it) => isAnagram(it, number));
  const near = twisted.length ? twisted : suggest(number, own);
  return didYouMean(near.length ? near : own.slice(-1));
}

function missing(content: Content): Problem[] {
  const { sources, problems } = content;
  const file = 'content/sources.yaml';
  const isUnread = problems.some((problem) => problem.file === file);
  if (isUnread && sources.every(({ broken }) => broken)) return [];
  const ids = sourceIds(content);
  // A mistyped id is told where it stands, not once more as missing.
  const meant = missingIds(content);
  const written = new Set(
    sources.flatMap(({ id }) => (ids.includes(id) ? id : (meant.get(id) ?? suggest(id, ids)))),
  );
  const left = ids.filter((id) => !written.has(id));
  const place = { file, line: 1, severity: 'error' as const };
  if (left.length > SEVERAL) {
    const message = `有 ${left.length} 个原文条目没有着落：${left.slice(0, MOST).join('、')}${left.length > MOST ? ' 等' : ''}；若是误删，请恢复这些行，否则每条加一行「条目: [承接它的职责编号]」或「条目: {废止: 原因}」`;
    return [{ ...place, message }];
  }
  return left.map((id) => ({
    ...place,
    message: `原文条目「${id}」没有着落；请加一行「${id}: [承接它的职责编号]」或「${id}: {废止: 原因}」`,
  }));
}

/** For each strange id the one of its section that is missing, where it is the only one on either side. */
function missingIds(content: Content): Map<string, string[]> {
  const ids = sourceIds(content);
  const sectionOf = (id: string) => id.replace(/-[^-]*$/, '');
  const written = new Set(content.sources.map(({ id }) => id));
  const strange = [...written].filter((id) => !ids.includes(id));
  const left = ids.filter((id) => !written.has(id));
  return new Map(
    strange.flatMap((id) => {
      const [own, rivals] = [left, strange].map((all) =>
        all.filter((it) => sectionOf(it) === sectionOf(id)),
      );
      return own?.length === 1 && rivals?.length === 1 ? [[id, own]] : [];
    }),
  );
}

/** So many lines are not forgotten one by one. */
const SEVERAL = 3;
const MOST = 10;
