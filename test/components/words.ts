import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Nodes, Parents } from 'hast';
import { fromHtml } from 'hast-util-from-html';

const container = await AstroContainer.create();

/**
 * What a component says, line by line: a link as `[its words](its address)`, the cells of a row and
 * a term with its value apart by `|`. `slot` is the markup that stands inside it.
 */
export async function words(component: Component, props: Props = {}, slot = ''): Promise<string[]> {
  const text = say(fromHtml(await markup(component, props, slot), { fragment: true }));
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter(Boolean);
}

/** The markup of a component, for what is not said in words. */
export function markup(component: Component, props: Props = {}, slot = ''): Promise<string> {
  return container.renderToString(component, { props, slots: { default: slot } });
}

function say(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type !== 'element') return sayAll(node);
  const {
    tagName,
    properties: { href },
  } = node;
  if (tagName === 'a') return `[${sayAll(node).trim()}](${href})`;
  if (isRow(node)) return `\n${cells(node).join(' | ')}\n`;
  return INLINE.has(tagName) ? sayAll(node) : `\n${sayAll(node)}\n`;
}

function sayAll({ children }: Parents): string {
  return children.map(say).join('');
}

function isRow({ children }: Parents): boolean {
  return children.some((it) => it.type === 'element' && CELLS.has(it.tagName));
}

function cells({ children }: Parents): string[] {
  return children.flatMap((it) => {
    if (it.type !== 'element') return [];
    return sayAll(it).replace(/\s+/g, ' ').trim();
  });
}

const CELLS = new Set(['th', 'td', 'dt', 'dd']);
const INLINE = new Set(['span', 'strong', 'time', 'button', 'option', 'label']);

type Component = AstroComponentFactory;
type Props = Readonly<Record<string, unknown>>;
