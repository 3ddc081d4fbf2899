import { slug } from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Problem } from '../handbook/problem.ts';
import { DUTIES_HEADING } from './duty-items.ts';
import { headingAnchors } from './sections.ts';

/**
 * Headings of a page that bear the name of another one: their links are counted (`#其他-1`), and lead
 * elsewhere as soon as a heading above is added or goes.
 */
export function findRepeatedHeadings(tree: Root, file: string): Problem[] {
  return [...headingAnchors(tree)].flatMap(([heading, anchor]): Problem[] => {
    const title = textOf(heading);
    // Two 岗位职责 are an error of their own.
    if (title === DUTIES_HEADING || anchor === slug(title)) return [];
    const line = heading.position?.start.line ?? 1;
    const example = `${'#'.repeat(heading.depth)} ${title}（说明是哪一方面）`;
    const message = `本页前面已有标题「${title}」，这一个的链接只好叫 #${anchor}，以后会指错；请换一个不重复的名称，如「${example}」`;
    return [{ file, line, severity: 'warning', message }];
  });
}
