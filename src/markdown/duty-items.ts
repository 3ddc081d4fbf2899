import type { List, ListItem, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** A duty as Markdown made it: what readers would see if nobody checked. */
export interface DutyItem {
  readonly line: number;
  /** The sentence without Markdown marks. */
  readonly text: string;
  /** Line and text of each fact below the sentence. */
  readonly facts: readonly { readonly line: number; readonly text: string }[];
  readonly node: ListItem;
}

/** The heading under which a role's duties stand. */
export const DUTIES_HEADING = '岗位职责';

/** The duties among the nodes of the section 岗位职责: items of numbered lists. */
export function readDutyItems(nodes: readonly RootContent[]): DutyItem[] {
  return nodes
    .filter((node): node is List => node.type === 'list' && node.ordered === true)
    .flatMap((list) => list.children)
    .map((node) => ({ line: lineOf(node), text: sentenceOf(node), facts: factsOf(node), node }));
}

/** The 编号 among a duty's facts; empty where it is missing. */
export function numberOf(item: ListItem): string {
  const [number = ''] = factsOf(item).flatMap(({ text }) => {
    const [, value] = /^编号\s*[:：]\s*(\S+)$/.exec(text) ?? [];
    return value ?? [];
  });
  return number;
}

function sentenceOf({ children: [first] }: ListItem): string {
  return first?.type === 'paragraph' ? textOf(first) : '';
}

function factsOf({ children }: ListItem): DutyItem['facts'] {
  return children
    .filter((child): child is List => child.type === 'list')
    .flatMap((list) => list.children)
    .map((fact) => ({ line: lineOf(fact), text: textOf(fact) }));
}

function lineOf(node: ListItem): number {
  return node.position?.start.line ?? 0;
}
