import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import {
  factValues,
  type WrittenDuty,
  type WrittenLink,
  type WrittenSection,
} from '../handbook/content.ts';
import type { Problem } from '../handbook/problem.ts';
import { DUTIES_HEADING } from '../markdown/duty-items.ts';
import { readDuties } from '../markdown/read-duties.ts';
import { headingAnchors, type PageSection, readSections } from '../markdown/sections.ts';
import { parser } from '../markdown/syntax.ts';
import { explainSyntaxError } from '../markdown/syntax-error.ts';
import { findUnsafeContent } from '../markdown/unsafe-content.ts';
import { readYaml, type YamlMapping } from './read-yaml.ts';

/** What stands in the body of an `.mdx` file. */
export interface PageBody {
  readonly links: readonly WrittenLink[];
  readonly anchors: readonly string[];
  readonly sections: readonly WrittenSection[];
  /** Only roles have duties. */
  readonly duties: readonly WrittenDuty[];
}

/** An `.mdx` file taken apart. */
export interface Page {
  readonly frontMatter: Omit<YamlMapping, 'problems'>;
  readonly body: PageBody;
  readonly problems: readonly Problem[];
}

/** Takes an `.mdx` file apart. Whatever cannot be read becomes a problem; the rest is still given. */
export function readPage(file: string, text: string, isRole: boolean): Page {
  const [matter = '', yaml] = /^---\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text) ?? [];
  const { problems: yamlProblems, ...frontMatter } = readYaml(yaml ?? '', file, 2);
  // The front matter is blanked out, not cut off, so that lines and offsets stay those of the file.
  const body = matter.replace(/[^\n]/g, ' ') + text.slice(matter.length);
  const lines = text.split('\n');
  const { tree, problems: syntaxProblems } = parse(file, body, lines);
  const sections = readSections(tree);
  const dutySection = sections.find(({ title }) => isRole && title === DUTIES_HEADING);
  const { duties, problems: dutyProblems } = dutySection
    ? readDuties(dutySection, lines, file)
    : { duties: [], problems: isRole ? [noDuties(file, lines)] : [] };
  return {
    frontMatter,
    body: {
      links: readLinks(tree),
      anchors: [
        ...headingAnchors(tree).values(),
        ...duties.flatMap((duty) => factValues(duty, '编号')),
      ],
      sections: sections.filter((section) => section !== dutySection).map(toText),
      duties,
    },
    problems: [
      ...(matter ? yamlProblems : [missingFrontMatter(file)]),
      ...syntaxProblems,
      ...dutyProblems,
    ],
  };
}

function toText({ title, anchor, nodes }: PageSection): WrittenSection {
  return { title, anchor, text: nodes.map((node) => textOf(node)).join(' ') };
}

function parse(file: string, body: string, lines: string[]): { tree: Root; problems: Problem[] } {
  try {
    const tree = parser.runSync(parser.parse(body)) as Root;
    const problems = findUnsafeContent(tree).map(({ line, message, replace }): Problem => {
      const fixed =
        replace && body.slice(0, replace.start) + replace.text + body.slice(replace.end);
      const fix = fixed === undefined ? {} : { fix: fixed.split('\n')[line - 1] ?? '' };
      return { file, line, severity: 'error', message, ...fix };
    });
    return { tree, problems };
  } catch (error) {
    const withoutMdx = body.replace(/[{}<>]/g, (mark) => FULL_WIDTH[mark] ?? mark);
    const tree = parser.runSync(parser.parse(withoutMdx)) as Root;
    return { tree, problems: [explainSyntaxError(error, file, lines)] };
  }
}

function readLinks(tree: Root): WrittenLink[] {
  const links: WrittenLink[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    links.push({ line: node.position?.start.line ?? 1, text: textOf(node), target: node.url });
  });
  return links;
}

function missingFrontMatter(file: string): Problem {
  const message = '文件开头要有两行 --- 夹着的信息（名称、编号等），第一行就写 ---';
  return { file, line: 1, severity: 'error', message };
}

function noDuties(file: string, lines: readonly string[]): Problem {
  const message = `岗位要有一节「${DUTIES_HEADING}」，在文件末尾加上这个标题`;
  return { file, line: lines.length, severity: 'error', message, fix: `## ${DUTIES_HEADING}` };
}

const FULL_WIDTH: Partial<Record<string, string>> = { '{': '｛', '}': '｝', '<': '＜', '>': '＞' };
