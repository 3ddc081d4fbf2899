import { type WrittenRow, writtenRows } from '../authority-rows.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import type { Explain } from './role-named.ts';
import { explainSignatories } from './signatories.ts';

/** Every row of who signs what names somebody, each a role, somebody outside or a word for one, once. */
export const signatoriesExist: Check = (content) => {
  const explain = explainSignatories(content);
  return content.authorities.flatMap((entry) =>
    entry.broken
      ? []
      : writtenRows(entry).flatMap((row) => {
          const found = explainRow(row, explain);
          return found ? [{ file: entry.file, severity: 'error' as const, ...found }] : [];
        }),
  );
};

function explainRow(row: WrittenRow, explain: Explain): Omit<Problem, 'file' | 'severity'> | null {
  const { amount, names, line, lastLine, rewrite } = row;
  if (!names.length) {
    const message = `「${amount || 'signatures'}」后面是空的，请写上由谁签批，先签的在前，如 甲、乙`;
    return { line, message };
  }
  const said = names.map((name, place) =>
    names.indexOf(name) < place
      ? { message: `「${name}」在同一行里写了两次`, right: '' }
      : explain(name),
  );
  const messages = said.flatMap((it) => it?.message ?? []);
  if (!messages.length) return null;
  const message = [...new Set(messages)].join('；');
  const right = names.map((name, place) => (said[place] ? said[place].right : name));
  if (right.includes(null)) return { line, message };
  const fix = rewrite([...new Set(right.flatMap((name) => name || []))]);
  return fix === null ? { line, message } : { line, message, fix, ...(lastLine && { lastLine }) };
}
