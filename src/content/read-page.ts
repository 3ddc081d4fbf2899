import { toString as textOf } from 'mdast-util-to-string';
import {
  factValues,
  type WrittenDuty,
  type WrittenFence,
  type WrittenLink,
  type WrittenMeasures,
  type WrittenSection,
} from '../handbook/content.ts';
import type { Notice } from '../handbook/notice-labels.ts';
import { type NamedProblem, ofKind, type Problem } from '../handbook/problem.ts';
import { DUTIES_HEADING } from '../markdown/duty-items.ts';
import { readFences } from '../markdown/fences.ts';
import { findMisreadFences } from '../markdown/misread-fences.ts';
import { readNotices } from '../markdown/notices.ts';
import { findOwnHeadings } from '../markdown/own-headings.ts';
import { plainLines } from '../markdown/plain-lines.ts';
import { findRawBlocks } from '../markdown/raw-blocks.ts';
import { findRawLinks } from '../markdown/raw-links.ts';
import { findRawMarks, type ReadPage } from '../markdown/raw-marks.ts';
import { findLostCells } from '../markdown/raw-tables.ts';
import type { Body } from '../markdown/read-body.ts';
import { readLinks } from '../markdown/read-links.ts';
import { readMeasures } from '../markdown/read-measures.ts';
import { findRepeatedHeadings } from '../markdown/repeated-headings.ts';
import { readRoleDuties } from '../markdown/role-duties.ts';
import { proseLines, sectionLines } from '../markdown/section-lines.ts';
import { headingAnchors, type PageSection, readSections } from '../markdown/sections.ts';
import { findUnusedDefinitions } from '../markdown/unused-definitions.ts';
import { parsePage } from './parse-page.ts';
import type { YamlMapping } from './read-yaml.ts';

/** What stands in the body of an `.mdx` file. */
export interface PageBody {
  readonly links: readonly WrittenLink[];
  readonly anchors: readonly string[];
  readonly fences: readonly WrittenFence[];
  readonly sections: readonly WrittenSection[];
  readonly notices: readonly Notice[];
  /** Only roles and files of common duties have any. */
  readonly duties: readonly WrittenDuty[];
  /** Only roles have any. */
  readonly measures: readonly WrittenMeasures[];
}

/** An `.mdx` file taken apart. */
export interface Page {
  readonly frontMatter: Omit<YamlMapping, 'problems'>;
  readonly body: PageBody;
  readonly problems: readonly NamedProblem[];
}

/** What takes an `.mdx` file apart: `readPage`, or what remembers its answers. */
export type PageReader = (
  file: string,
  text: string,
  hasDuties: boolean,
  keys?: readonly string[],
) => Page;

/**
 * Takes an `.mdx` file apart, whose front matter may have these keys and which may have been parsed before.
 * Whatever cannot be read becomes a problem; the rest is still given.
 */
export function readPage(
  file: string,
  text: string,
  hasDuties: boolean,
  keys: readonly string[] = [],
  { mapping, body } = parsePage(file, text, keys),
): Page {
  const { problems: matterProblems, ...frontMatter } = mapping;
  const sections = readSections(body.tree);
  const notices = readNotices(body.tree);
  const fences = readFences(body.tree);
  const findings = body.findings.map((finding) => toProblem(finding, body.lines, file));
  const unsafe = ofKind('not-plain-text', findings);
  const { duties, problems } = hasDuties
    ? readRoleDuties(sections, { file, lines: body.lines, unsafe })
    : { duties: [], problems: unsafe };
  const { measures, problems: misread } = hasDuties
    ? readMeasures(sections, { file, lines: body.lines })
    : { measures: [], problems: [] };
  const plain = plainLines(body.tree, body.lines);
  const faults = [...problems, ...ofKind('measure-table', misread)];
  // The rows of measures are checked by a rule of their own.
  const measured = new Set(measures.flatMap(({ rows }) => rows.map(({ line }) => line)));
  const unreadable = findUnreadable({ ...body, file, plain }, sections, hasDuties);
  return {
    frontMatter,
    body: {
      links: [...readLinks(body.tree, body.lines), ...findRawLinks(plain, body.lines)],
      fences,
      anchors: [
        ...headingAnchors(body.tree).values(),
        ...duties.flatMap((duty) => factValues(duty, '编号')),
      ],
      sections: sections
        .filter(({ title }) => !hasDuties || title !== DUTIES_HEADING)
        .map((section) => toText(section, notices)),
      notices: [...notices.values()],
      duties,
      measures,
    },
    problems: [
      ...matterProblems,
      ...faults,
      ...unreadable.filter(
        (problem) => !measured.has(problem.line) && !faults.some((told) => overlap(told, problem)),
      ),
      ...ofKind('repeated-heading', findRepeatedHeadings(body.tree, file)),
      ...ofKind('own-heading', findOwnHeadings(body.tree, file)),
    ],
  };
}

/** What readers would not see as it was meant. The lines of duties are read by rules of their own. */
function findUnreadable(
  page: ReadPage,
  sections: readonly PageSection[],
  hasDuties: boolean,
): NamedProblem[] {
  const { tree, file, lines } = page;
  const free = sections.filter(({ title }) => !hasDuties || title !== DUTIES_HEADING);
  return [
    ...ofKind('raw-mark', findRawMarks(page)),
    ...ofKind('hidden-line', findUnusedDefinitions(tree, file, lines)),
    ...ofKind('lost-cell', findLostCells(tree, file, lines)),
    ...ofKind('misread-fence', findMisreadFences(tree, file, lines)),
    ...ofKind(
      'misread-block',
      free.flatMap(({ nodes }) => findRawBlocks(nodes, file, lines)),
    ),
  ];
}

function overlap(one: Problem, other: Problem): boolean {
  return one.line <= (other.lastLine ?? other.line) && other.line <= (one.lastLine ?? one.line);
}

function toText(section: PageSection, notices: ReadonlyMap<unknown, Notice>): WrittenSection {
  const { title, anchor, nodes, startLine: line } = section;
  // A chart's source is not text that anybody reads.
  const read = nodes.filter(
    (node) => (node.type !== 'code' || node.lang !== 'mermaid') && !notices.has(node),
  );
  const told = nodes.filter((node) => !notices.has(node));
  const lines = sectionLines(told);
  const prose = proseLines(told);
  const text = read.map((node) => textOf(node)).join(' ');
  const hasExamples = prose.join('\n') !== lines.join('\n');
  return { title, anchor, line, text, lines, ...(hasExamples && { prose }) };
}

function toProblem(finding: Body['findings'][number], lines: Body['lines'], file: string): Problem {
  const { line, lastLine, message, isFixed } = finding;
  const problem = { file, line, severity: 'error' as const, message };
  return isFixed
    ? { ...problem, lastLine, fix: lines.slice(line - 1, lastLine).join('\n') }
    : problem;
}
