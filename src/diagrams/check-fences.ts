import { checkLinks } from '../handbook/checks/links-lead-somewhere.ts';
import type { Content, WrittenFence, WrittenLink, WrittenPage } from '../handbook/content.ts';
import { placeProblems } from '../handbook/place-problems.ts';
import { type NamedProblem, ofKind, type PlacedProblem } from '../handbook/problem.ts';
import { DiagramError } from './diagram-error.ts';
import { meantChart } from './meant-chart.ts';
import type { DiagramRenderer } from './renderer.ts';

/** Draws every chart of the content; one problem for each that cannot be drawn or leads nowhere. */
export async function checkFences(
  content: Content,
  renderer: DiagramRenderer,
): Promise<PlacedProblem[]> {
  const { departments, roles, guides, approvals } = content;
  const pages: readonly WrittenPage<unknown>[] = [...departments, ...roles, ...guides];
  const fences = [...pages, ...approvals].flatMap((page) =>
    page.fences.filter((fence) => !isOpen(content, page, fence)).map((fence) => ({ page, fence })),
  );
  const found = await Promise.all(
    fences.map(({ page, fence }) =>
      renderer.renderFence(fence.source, fence.heading).then(
        // What was approved once may lead to what is gone by now.
        ({ svg }) =>
          pages.includes(page)
            ? ofKind('dead-link', checkLinks(page, linksOf(svg, fence), content))
            : [],
        (error: unknown) => explain(page.file, fence, { error, renderer }),
      ),
    ),
  );
  return placeProblems(found.flat(), content.texts);
}

/** Whether it was told of a chart that nothing closes it, so that what follows it is read as a part of it. */
function isOpen({ problems }: Content, { file }: WrittenPage<unknown>, fence: WrittenFence) {
  return problems.some(
    (it) => it.kind === 'misread-fence' && it.file === file && it.line === fence.line - 1,
  );
}

/** The links of a drawn chart, each on the line of its target. */
function linksOf(svg: string, { line, source }: WrittenFence): WrittenLink[] {
  const lines = source.split('\n');
  return [...svg.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => {
    const target = href.replaceAll('&amp;', '&');
    const at = lines.findIndex((text) => text.includes(target));
    return { line: line + Math.max(0, at), text: '', target };
  });
}

/** The problem of a chart, with the lines as they were meant where these can be drawn. */
async function explain(
  file: string,
  fence: WrittenFence,
  { error, renderer }: { error: unknown; renderer: DiagramRenderer },
): Promise<NamedProblem[]> {
  const problem = toProblem(file, fence, error);
  const written = fence.source.split('\n');
  const { text, whys } = meantChart(fence.source);
  const meant = text.split('\n');
  const first = meant.findIndex((text, at) => text !== written[at]);
  if (first < 0) return [problem];
  const isLonger = meant.length > written.length;
  const last = isLonger
    ? meant.length - 1
    : meant.findLastIndex((text, at) => text !== written[at]);
  const isDrawn = await renderer.renderFence(text).then(
    () => true,
    () => false,
  );
  if (!isDrawn) return [problem];
  const message = `图画不出来：${whys.join('；')}`;
  const fix = meant.slice(first, last + 1).join('\n');
  const lastLine = fence.line + Math.min(last, written.length - 1);
  return [{ ...problem, message, line: fence.line + first, lastLine, fix }];
}

function toProblem(file: string, fence: WrittenFence, error: unknown): NamedProblem {
  if (!(error instanceof DiagramError)) throw error;
  const line = fence.line + (error.line ?? 1) - 1;
  const excerpt = error.excerpt && `\n${withLinesOfFile(error.excerpt, fence.line - 1)}`;
  const message = `图画不出来：${error.reason}${excerpt}`;
  return { file, line, severity: 'error', kind: 'chart', message };
}

/** The excerpt counts the chart's own lines; its author looks for those of the file. */
function withLinesOfFile(excerpt: string, above: number): string {
  return excerpt.replace(
    /^([> ]) +(\d+)/gm,
    (_, mark: string, line: string) => `  ${mark} ${String(Number(line) + above).padStart(4)}`,
  );
}
