import type { List, ListItem, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isApprovedFile } from '../handbook/approved-file.ts';
import { contentPath, type PageFile } from './content-path.ts';
import { DUTIES_HEADING, numberOf, subItemsOf } from './duty-items.ts';
import { readSections } from './sections.ts';

/**
 * Turns every duty of a role's page into `<Duty id="编号">sentence</Duty>` inside its numbered list,
 * its sub-items in the slot `sub-items`; its facts come from the handbook instead of the list below them.
 * In a text that was approved it is an `<ApprovedDuty id file>`, whose facts are those of the text.
 */
export function dutyElements() {
  return (tree: Root, page: PageFile): void => {
    const file = contentPath(page);
    const approved = isApprovedFile(file) ? file : null;
    const section = readSections(tree).find(({ title }) => title === DUTIES_HEADING);
    for (const node of section?.nodes ?? [])
      if (node.type === 'list' && node.ordered) replaceItems(node, approved);
  };
}

function replaceItems(list: List, approved: string | null): void {
  list.data = { hProperties: { className: ['duties'] } };
  const children: (ListItem | MdxJsxTextElement)[] = list.children.map((item) =>
    dutyElement(item, approved),
  );
  Object.assign(list, { children });
}

function dutyElement(item: ListItem, approved: string | null): MdxJsxTextElement {
  const [sentence] = item.children;
  const words = sentence?.type === 'paragraph' ? sentence.children : [];
  const subItems = subItemsOf(item);
  return {
    type: 'mdxJsxTextElement',
    name: approved ? 'ApprovedDuty' : 'Duty',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'id', value: numberOf(item) },
      ...(approved ? [{ type: 'mdxJsxAttribute' as const, name: 'file', value: approved }] : []),
    ],
    // The sentence's words without its paragraph: the component decides what holds them.
    children: [...words, ...(subItems ? [slotted(subItems)] : [])],
  };
}

/** The sub-items close together, whatever blank lines stand between them, each behind its number. */
function slotted(list: List): PhrasingContent {
  const children = list.children.map((item, at): ListItem => {
    const [words] = item.children;
    const number = { type: 'text' as const, value: `（${at + 1}）` };
    const own = words?.type === 'paragraph' ? words.children : [];
    return {
      ...item,
      spread: false,
      children: [{ type: 'paragraph', children: [number, ...own] }],
    };
  });
  const data = { hProperties: { slot: 'sub-items', className: ['sub-items', 'aside'] } };
  // Markdown allows no list among words; the component puts the slot below them.
  return { ...list, spread: false, start: 1, children, data } as unknown as PhrasingContent;
}
