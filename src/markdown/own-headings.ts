import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { OWN_SECTIONS } from '../handbook/own-sections.ts';
import type { Problem } from '../handbook/problem.ts';
import { headingAnchors } from './sections.ts';

/** Ids that stand on every page. */
const OF_THE_FRAME = ['main', 'navigation'];

/** Headings whose link is one that the page has for a part of its own. */
export function findOwnHeadings(tree: Root, file: string): Problem[] {
  const folder = Object.entries(OWN_SECTIONS).find(([name]) => file.startsWith(`content/${name}/`));
  const taken = new Set<string>([...Object.values<string>(folder?.[1] ?? {}), ...OF_THE_FRAME]);
  return [...headingAnchors(tree)].flatMap(([heading, anchor]): Problem[] => {
    if (!taken.has(anchor)) return [];
    const title = textOf(heading);
    const line = heading.position?.start.line ?? 1;
    return [
      {
        file,
        line,
        severity: 'error',
        message: `标题「${title}」是网页自己要用的名称，两处会混在一起，请换一个`,
        fix: `${'#'.repeat(heading.depth)} ${title}（补充）`,
      },
    ];
  });
}
