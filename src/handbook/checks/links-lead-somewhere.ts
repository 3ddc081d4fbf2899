import type { Content, WrittenLink, WrittenPage } from '../content.ts';
import { dutyFiles } from '../duty-files.ts';
import { resolveLink } from '../links.ts';
import type { Problem } from '../problem.ts';
import { didYouMean, suggest } from '../suggest.ts';
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
  const unread = new Set(content.problems.map(({ file }) => file));
  const pages = new Map(allPages(content).map((page) => [page.file, page]));
  return [...pages.values()].flatMap((page) =>
    page.links
      .filter(({ line }) => !flawed.has(`${page.file}:${line}`))
      .flatMap((link) => checkLink(page, link, { pages, unread })),
  );
};

interface Targets {
  readonly pages: ReadonlyMap<string, WrittenPage<unknown>>;
  /** Pages that could not be read in full; any anchor may be on them. */
  readonly unread: ReadonlySet<string>;
}

function checkLink(
  { file }: WrittenPage<unknown>,
  { line, target }: WrittenLink,
  { pages, unread }: Targets,
): Problem[] {
  const error = (message: string): Problem[] => [{ file, line, severity: 'error', message }];
  const resolved = resolveLink(file, target);
  if (resolved.kind === 'outside') return [];
  if (resolved.kind === 'unusable')
    return error(
      `链接「${target}」用不了；手册内的链接写文件的相对路径，如 ../departments/sales.mdx，外部网址以 https:// 开头`,
    );
  const page = pages.get(resolved.file);
  if (!page) {
    const near = suggest(resolved.file, [...pages.keys()]).map((path) => relative(file, path));
    return error(`链接「${target}」指向的文件不存在${near.length ? `${didYouMean(near)}？` : ''}`);
  }
  if (!resolved.anchor || page.anchors.includes(resolved.anchor)) return [];
  if (unread.has(page.file)) return [];
  const near = suggest(resolved.anchor, page.anchors).map((anchor) => `#${anchor}`);
  return error(
    `链接「${target}」：${resolved.file} 里没有「${resolved.anchor}」这个标题或编号${near.length ? `${didYouMean(near)}？` : ''}`,
  );
}

/** From one content file to another; all lie exactly one folder deep. */
function relative(from: string, to: string): string {
  const [, fromFolder] = from.split('/');
  const [, toFolder, name] = to.split('/');
  return fromFolder === toFolder ? `${name}` : `../${toFolder}/${name}`;
}

function allPages({ departments, roles, commons, guides }: Content): WrittenPage<unknown>[] {
  return [...departments, ...roles, ...commons, ...guides];
}
