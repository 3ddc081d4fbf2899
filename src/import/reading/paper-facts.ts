import { contactFact } from '../../handbook/contact-fact.ts';
import type { Cell, Table } from '../document.ts';
import { paragraphsIn } from './line.ts';
import type { FactRead } from './role-read.ts';

/** A fact of a role from the table of our documents. */
export interface PaperFact extends FactRead {
  /** The handbook says it by itself: what HR wrote in its place is read by nobody. */
  readonly isDrawn: boolean;
}

/** The facts of a table of ours: labels, each beside its value. */
export function paperFacts({ rows }: Table): PaperFact[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, at): PaperFact[] => {
      const value = row[at + 1];
      if (at % 2 || !value) return [];
      const isDrawn = paragraphsIn(value.blocks).some(({ paper }) => paper === 'drawnFact');
      return [{ ...fact(textOf(cell), textOf(value)), isDrawn }];
    }),
  );
}

/** Whether a table is one of facts. */
export function isFactTable({ rows }: Table): boolean {
  const cells = rows.flatMap((row) => row.flatMap(({ blocks }) => paragraphsIn(blocks)));
  return cells.some(({ paper }) => paper === 'label');
}

function fact(label: string, value: string): FactRead {
  const key = KEYS.get(label);
  if (key) return { key, label, value };
  const contact = `${label} ${value}`;
  if (contactFact(value).label === label) return { key: 'contact', label, value };
  if (contactFact(contact).label === label) return { key: 'contact', label, value: contact };
  return { key: 'facts', label, value };
}

function textOf({ blocks }: Cell): string {
  return paragraphsIn(blocks)
    .map(({ text }) => text)
    .join('；');
}

/** The labels of the facts in our documents, and the keys of a role's file. */
const KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    岗位名称: 'title',
    岗位编号: 'code',
    所属部门: 'department',
    直接上级: 'reportsTo',
    虚线汇报: 'dottedTo',
    别名: 'aliases',
    任职人: 'holder',
    职务代理人: 'deputy',
    编制: 'headcount',
    版本: 'version',
    生效日期: 'effective',
    复核日期: 'reviewBy',
  }),
);
