import GithubSlugger from 'github-slugger';
import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The part of a page from one heading to the next of the same or a higher rank. */
export interface PageSection {
  /** Empty for what stands above the first heading. */
  readonly title: string;
  /** The id Astro gives the heading. */
  readonly anchor: string;
  /** Lines of the file; `endLine` is the last line of the section. */
  readonly startLine: number;
  readonly endLine: number;
  readonly nodes: readonly RootContent[];
}

/** The page cut at its `##` headings. */
export function readSections(tree: Root): PageSection[] {
  const anchors = headingAnchors(tree);
  const starts = [-1, ...tree.children.flatMap((node, i) => (isHeading(node, 2) ? [i] : []))];
  return starts.map((start, i) => {
    const heading = tree.children[start] as Heading | undefined;
    const end = starts[i + 1] ?? tree.children.length;
    const nextLine = tree.children[end]?.position?.start.line;
    return {
      title: heading ? textOf(heading) : '',
      anchor: (heading && anchors.get(heading)) ?? '',
      startLine: heading?.position?.start.line ?? 0,
      endLine: nextLine ? nextLine - 1 : Number.POSITIVE_INFINITY,
      nodes: tree.children.slice(start + 1, end),
    };
  });
}

/** The ids of all headings on the page, made as Astro makes them (github-slugger). */
export function headingAnchors(tree: Root): Map<Heading, string> {
  const slugger = new GithubSlugger();
  const headings = tree.children.filter((node) => node.type === 'heading');
  return new Map(headings.map((heading) => [heading, slugger.slug(textOf(heading))]));
}

function isHeading(node: RootContent, depth: number): node is Heading {
  return node.type === 'heading' && node.depth <= depth;
}
