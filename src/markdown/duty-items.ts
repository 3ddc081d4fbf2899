import type { List, ListItem, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { readFact } from '../duty-lines/fact-lines.ts';

/** A duty as Markdown made it: what readers would see if nobody checked. */
export interface DutyItem {
  readonly line: number;
  /** The sentence without Markdown marks. */
  readonly text: string;
  /** What stands below the sentence; null where that is anything but sub-items and then facts. */
  readonly below: DutyLists | null;
}

export interface DutyLists {
  /** The sub-items without Markdown marks. */
  readonly subItems: readonly { readonly line: number; readonly text: string }[];
  readonly factLines: readonly number[];
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
      below: listsOf(item),
    }));
}

/** The 编号 among a duty's facts; empty where it is missing. */
export function numberOf({ children }: ListItem): string {
  const facts = children.flatMap((child) => (isList(child, false) ? child.children : []));
  const numbers = facts.map((fact) => readFact(textOf(fact))).find(({ label }) => label === '编号');
  return numbers?.values[0] ?? '';
}

/** The list of a duty's sub-items; undefined where it has none. */
export function subItemsOf({ children }: ListItem): List | undefined {
  return children.find((child) => isList(child, true));
}

function listsOf(item: ListItem): DutyLists | null {
  const [sentence, ...lists] = item.children;
  if (!isOneLine(sentence)) return null;
  const subItems = subItemsOf(item);
  const facts = lists.find((child) => isList(child, false));
  const known = [subItems, facts].filter((list) => list !== undefined);
  const isPlain = known.every((list) => list.children.every(isOneParagraph));
  if (!isPlain || lists.some((list, at) => list !== known[at])) return null;
  return {
    subItems: (subItems?.children ?? []).map((sub) => ({
      line: firstLine(sub),
      text: textOf(sub),
    })),
    factLines: (facts?.children ?? []).map(firstLine),
  };
}

function isList(node: RootContent, ordered: boolean): node is List {
  return node.type === 'list' && node.ordered === ordered;
}

function isOneParagraph({ children }: ListItem): boolean {
  return children.length === 1 && isOneLine(children[0]);
}

function isOneLine(node: RootContent | undefined): node is RootContent {
  const { start, end } = node?.position ?? {};
  return node?.type === 'paragraph' && start !== undefined && start.line === end?.line;
}

function firstLine(node: ListItem): number {
  return node.position?.start.line ?? 0;
}
