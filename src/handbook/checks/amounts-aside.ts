import { type Amount, overlap, readAmount } from '../amount.ts';
import { type WrittenRow, writtenRows } from '../authority-rows.ts';
import { type Content, lineOf } from '../content.ts';
import type { Problem } from '../problem.ts';
import { readSum } from '../sum.ts';
import type { Check } from './check.ts';

type Entry = Content['authorities'][number];
type Found = Omit<Problem, 'file'>;

/**
 * Every matter says who signs, once for all or by amounts that can be read; its amounts lie side by side,
 * sharing no more than an end. What lies between two of them, and fewer signatures for more money, is
 * only told.
 */
export const amountsAside: Check = ({ authorities }) =>
  authorities.flatMap((entry) =>
    entry.broken ? [] : explain(entry).map((found) => ({ file: entry.file, ...found })),
  );

function explain(entry: Entry): Found[] {
  const { matter, amounts, signatures } = entry.data;
  const line = lineOf(entry, '');
  if (amounts && signatures) {
    const message = 'amounts（金额档）和 signatures（签批顺序）只能写一种：分金额的写 amounts';
    return [{ line: lineOf(entry, 'signatures'), severity: 'error', message }];
  }
  const rows = writtenRows(entry);
  if (!rows.length) {
    const message = `「${matter}」没有写由谁签批：分金额的写 amounts，不分金额的写 signatures`;
    return [{ line, severity: 'error', message }];
  }
  const read = rows.flatMap((row) => {
    const range = readAmount(row.amount);
    return range ? [{ ...row, range }] : [];
  });
  const unread = rows.filter((row) => row.amount && !readAmount(row.amount));
  return [...unread.map(explainUnread), ...(unread.length ? [] : besideOneAnother(read))];
}

function explainUnread(row: WrittenRow): Found {
  const { amount, names, line, lastLine, rewrite } = row;
  const place = { line, severity: 'error' as const };
  const [, from = '', between = '', to = ''] =
    /^(.+?)(至|到|\s*[-–—~～]+\s*)(.+)$/u.exec(amount) ?? [];
  const turned = `${to}${between}${from}`;
  if (from && readAmount(turned)) {
    const fix = rewrite(names, turned);
    const message = `「${amount}」从大到小，要写成从小到大`;
    return { ...place, message, ...(fix !== null && { fix, ...(lastLine && { lastLine }) }) };
  }
  if (readSum(amount) !== null) {
    const message = `「${amount}」没有写明往上还是往下，要写成「${amount}以下」或「${amount}以上」`;
    return { ...place, message };
  }
  const message = `看不懂金额「${amount}」，要写成 5 万元以下、5 万元至 20 万元、20 万元以上 这样；不分金额的事项只写 signatures: 由谁签批`;
  return { ...place, message };
}

type ReadRow = WrittenRow & { readonly range: Amount };

function besideOneAnother(rows: readonly ReadRow[]): Found[] {
  const sorted = rows.toSorted((a, b) => a.range.from - b.range.from || a.range.to - b.range.to);
  return sorted.flatMap((row, place): Found[] => {
    const below = sorted[place - 1];
    if (!below) return [];
    const [first, second] = [below, row].toSorted((a, b) => a.line - b.line) as [ReadRow, ReadRow];
    const { line } = second;
    if (overlap(below.range, row.range)) {
      const message = `「${second.amount}」和第 ${first.line} 行的「${first.amount}」有重叠，同一个金额只能在一行里；相邻两行可以写同一个数`;
      return [{ line, severity: 'error', message }];
    }
    const both = `「${below.amount}」和「${row.amount}」`;
    const told = [
      ...(isGap(below.range, row.range) ? [`${both}之间的金额没有写由谁签批，请核对`] : []),
      ...(row.names.length < below.names.length
        ? [`「${row.amount}」签批的人比「${below.amount}」少，请核对`]
        : []),
    ];
    return told.map((message) => ({ line, severity: 'warning', message }));
  });
}

function isGap(below: Amount, above: Amount): boolean {
  if (below.to < above.from) return true;
  return !below.includesTo && !above.includesFrom;
}
