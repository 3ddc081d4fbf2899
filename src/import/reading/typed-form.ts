import type { Paragraph } from '../document.ts';
import { factKey } from './fact-names.ts';
import type { Item } from './item.ts';
import type { Line } from './line.ts';
import { sectionKind } from './section-names.ts';

/**
 * Reads a line of a form that was typed without a table, its labels and values parted by tabs or gaps; the
 * first words of a part of the role may stand so beside its name. Null for any other line.
 */
export function typedForm(
  paragraph: Paragraph,
  lineOf: (paragraph: Paragraph) => Line,
): Item[] | null {
  const { text, label } = paragraph;
  const cells = text.split(GAP).filter(Boolean);
  const [first = '', second = ''] = cells;
  if (label || cells.length < 2) return null;
  if (sectionKind(first) && cells.length === 2)
    return [first, second].map((words) => ({
      kind: 'line',
      line: lineOf({ ...paragraph, text: words }),
    }));
  const isForm = cells.every((cell, at) => (factKey(cell) !== null) === (at % 2 === 0));
  if (!isForm || cells.length % 2) return null;
  const line = lineOf(paragraph);
  return cells.flatMap((name, at): Item[] =>
    at % 2
      ? []
      : [{ kind: 'fact', label: name, value: cells[at + 1] ?? '', lines: at ? [] : [line] }],
  );
}

const GAP = /\t+|[ \u00A0]{2,}|\u3000+/u;
