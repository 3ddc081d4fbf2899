import type { Paragraph, SourceDocument } from '../document.ts';
import type { Item } from './item.ts';
import { type Line, lineMaker } from './line.ts';
import { singleLines } from './single-lines.ts';
import { tableItems } from './table-items.ts';
import { typedForm } from './typed-form.ts';

/** The pieces of a document in the order of reading. */
export function documentItems({ blocks }: Pick<SourceDocument, 'blocks'>): Item[] {
  const lineOf = lineMaker();
  const all = singleLines(blocks);
  const items = all.flatMap((block, at): Item[] => {
    if (block.kind === 'paragraph')
      return typedForm(block, lineOf) ?? [{ kind: 'line', line: lineOf(block) }];
    const own = tableItems(block, lineOf);
    // A form that goes on on the next page is two tables.
    return all[at + 1]?.kind === 'table' ? own : [...own, { kind: 'end', lines: [] }];
  });
  return joinTitles(items, lineOf);
}

/** A title in 【】 that goes on in the next lines is one. */
function joinTitles(items: readonly Item[], lineOf: (paragraph: Paragraph) => Line): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const isOpen = last?.kind === 'line' && /^【[^】]{0,30}$/u.test(last.line.written);
    if (isOpen && item.kind === 'line' && /^[^【】]{0,40}】/u.test(item.line.written)) {
      const { line } = last;
      const text = `${line.written}${item.line.written}`;
      const whole = lineOf({ kind: 'paragraph', text, label: '', list: '', ...shape(line) });
      joined[joined.length - 1] = { kind: 'line', line: { ...whole, id: line.id } };
    } else joined.push(item);
  }
  return joined;
}

function shape({ outline, isStrong }: Line): Pick<Paragraph, 'outline' | 'isStrong'> {
  return { outline, isStrong };
}
