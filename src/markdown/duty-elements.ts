import type { List, ListItem, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { DUTIES_HEADING, numberOf } from './duty-items.ts';
import { readSections } from './sections.ts';

/**
 * Turns every duty of a role's page into `<Duty id="编号">sentence</Duty>` inside its numbered list;
 * its facts come from the handbook instead of the list below the sentence.
 */
export function dutyElements() {
  return (tree: Root): void => {
    const section = readSections(tree).find(({ title }) => title === DUTIES_HEADING);
    for (const node of section?.nodes ?? [])
      if (node.type === 'list' && node.ordered) replaceItems(node);
  };
}

function replaceItems(list: List): void {
  list.data = { hProperties: { className: ['duties'] } };
  const children: (ListItem | MdxJsxTextElement)[] = list.children.map(dutyElement);
  Object.assign(list, { children });
}

function dutyElement(item: ListItem): MdxJsxTextElement {
  const [sentence] = item.children;
  return {
    type: 'mdxJsxTextElement',
    name: 'Duty',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: numberOf(item) }],
    // The sentence's words without its paragraph: the component decides what holds them.
    children: sentence?.type === 'paragraph' ? sentence.children : [],
  };
}
