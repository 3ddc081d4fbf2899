import type { List, ListItem, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { readFact } from '../duty-lines/fact-lines.ts';

/** A duty as Markdown made it: what readers would see if nobody checked. */
export interface DutyItem {
  readonly line: number;
  /** The sentence without Markdown marks. */
  readonly text: string;
  /** Lines of the facts below the sentence; null where anything else stands in the item. */
  readonly factLines: readonly number[] | null;
}

/** The heading under which a role's duties stand. */
export const DUTIES_HEADING = '岗位职责';

/** The duties among the nodes of the section 岗位职责: items of numbered lists. */
export function readDutyItems(nodes: readonly RootContent[]): DutyItem[] {
  return nodes
    .filter((node): node is List => node.type === 'list' && node.ordered === true)
    .flatMap((list) => list.children)
    .map((item) => ({
      line: firstLine(item),
      text: isOneLine(item.children[0]) ? textOf(item.children[0]) : '',
      factLines: factLinesOf(item),
    }));
}

/** The 编号 among a duty's facts; empty where it is missing. */
export function numberOf({ children }: ListItem): string {
  const facts = children.flatMap((child) => (child.type === 'list' ? child.children : []));
  const numbers = facts.map((fact) => readFact(textOf(fact))).find(({ label }) => label === '编号');
  return numbers?.values[0] ?? '';
}

function factLinesOf({ children: [sentence, list, ...more] }: ListItem): number[] | null {
  if (!isOneLine(sentence) || more.length) return null;
  if (!list) return [];
  if (list.type !== 'list' || list.ordered) return null;
  const isPlain = list.children.every(
    ({ children }) => children.length === 1 && isOneLine(children[0]),
  );
  return isPlain ? list.children.map(firstLine) : null;
}

function isOneLine(node: RootContent | undefined): node is RootContent {
  const { start, end } = node?.position ?? {};
  return node?.type === 'paragraph' && start !== undefined && start.line === end?.line;
}

function firstLine(node: ListItem): number {
  return node.position?.start.line ?? 0;
}
