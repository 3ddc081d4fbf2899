import type { AlignType, Root } from 'mdast';
import { nodesOf } from './nodes-of.ts';

/**
 * Aligns the columns of a table by classes. Astro would write `style` attributes, which the site's
 * policy forbids.
 */
export function tableAlignment() {
  return (tree: Root): void => {
    for (const table of nodesOf(tree, 'table')) {
      const classes = (table.align ?? []).map((align) => align && CLASSES[align]);
      for (const row of table.children) {
        row.children.forEach((cell, column) => {
          const name = classes[column];
          if (name) cell.data = { ...cell.data, hProperties: { className: [name] } };
        });
      }
      // Its length still says how many columns there are.
      table.align = classes.map(() => null);
    }
  };
}

const CLASSES: Readonly<Record<NonNullable<AlignType>, string>> = {
  left: 'text-left',
  center: 'text-center',
  right: 'text-right',
};
