import type { Content, LinkSource, WrittenLink, WrittenPage } from '../content.ts';
import { dutyFiles } from '../duty-files.ts';
import { explainLink, type LinkFault } from '../explain-link.ts';
import { resolveLink } from '../links.ts';
import { linkedPages } from '../meant-page.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/**
 * Every link in a page leads to a page of the handbook and an anchor on it, or outside. What stands
 * in a duty that was refused may not be meant as a link.
 */
export const linksLeadSomewhere: Check = (content) => {
  const flawed = new Set(
    dutyFiles(content).flatMap(({ file, duties }) =>
      duties.filter(({ flawed }) => flawed).map(({ line }) => `${file}:${line}`),
    ),
  );
  return linkedPages(content).flatMap((page) =>
    checkLinks(
      page,
      page.links.filter(({ line }) => !flawed.has(`${page.file}:${line}`)),
      content,
    ),
  );
};

/** What is wrong with links of a page: one problem for a line, with all that can be corrected in it. */
export function checkLinks(
  { file }: WrittenPage<unknown>,
  links: readonly WrittenLink[],
  content: Content,
): Problem[] {
  // Any anchor may be on a page that could not be read in full.
  const unread = new Set(content.problems.map((problem) => problem.file));
  const faulty = links.flatMap((link): FaultyLink[] => {
    const fault = explainLink(file, link, content);
    const target = resolveLink(file, link.target);
    const isUnsure = target.kind === 'page' && target.anchor && unread.has(target.file);
    if (target.kind === 'page' && content.told?.files.has(target.file)) return [];
    const known = isUnsure && linkedPages(content).some((page) => page.file === target.file);
    if (fault && !known) return [{ link, fault: withFrame(fault, link) }];
    return link.source?.frame ? [{ link, fault: withFrame(null, link) }] : [];
  });
  const byLine = Map.groupBy(faulty, ({ link }) => link.source?.line ?? link.line);
  return [...byLine].map(([line, found]) => toProblem(file, line, found));
}

interface FaultyLink {
  readonly link: WrittenLink;
  readonly fault: LinkFault;
}

/** What only looks like a link has to become one, even where its target is right. */
function withFrame(fault: LinkFault | null, { target, source }: WrittenLink): LinkFault {
  if (!source?.frame) return fault ?? { message: '', meant: null };
  const written = source.text.slice(source.start, source.end);
  const message = `「${written}」网页会原样显示，不是链接；链接写成 [文字](文件或网址)，用半角的方括号和圆括号，中间不空格`;
  if (!fault) return { message, meant: target.trim().replace(/\s+/g, '%20') };
  return { message: `${message}；${fault.message}`, meant: fault.meant };
}

function toProblem(file: string, line: number, found: readonly FaultyLink[]): Problem {
  const message = [...new Set(found.map(({ fault }) => fault.message))].join('；');
  const severity = found.every(({ fault }) => fault.works) ? 'warning' : 'error';
  const [first] = found.flatMap(({ link: { source } }) => source ?? []);
  const corrected = found
    .filter(({ fault, link }) => fault.meant !== null && link.source)
    .toSorted((a, b) => (b.link.source?.start ?? 0) - (a.link.source?.start ?? 0));
  const problem: Problem = { file, line, severity, message };
  if (!first || !corrected.length) return problem;
  const fix = corrected.reduce(
    (text, { link: { source }, fault: { meant } }) =>
      source ? replaced(text, source, meant ?? '') : text,
    first.text,
  );
  return { ...problem, fix };
}

function replaced(text: string, { start, end, frame }: LinkSource, meant: string): string {
  const [before, after] = frame ?? ['', ''];
  return text.slice(0, start) + before + meant + after + text.slice(end);
}
