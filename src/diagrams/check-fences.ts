import type { Content, WrittenFence } from '../handbook/content.ts';
import type { Problem } from '../handbook/problem.ts';
import { DiagramError } from './diagram-error.ts';
import type { DiagramRenderer } from './renderer.ts';

/** Draws every chart of the content; one problem for each that cannot be drawn. */
export async function checkFences(
  { departments, roles, guides }: Content,
  renderer: DiagramRenderer,
): Promise<Problem[]> {
  const fences = [...departments, ...roles, ...guides].flatMap(({ file, fences }) =>
    fences.map((fence) => ({ file, fence })),
  );
  const found = await Promise.all(
    fences.map(({ file, fence }) =>
      renderer.renderFence(fence.source).then(
        () => [],
        (error: unknown) => [toProblem(file, fence, error)],
      ),
    ),
  );
  return found.flat();
}

function toProblem(file: string, fence: WrittenFence, error: unknown): Problem {
  if (!(error instanceof DiagramError)) throw error;
  const line = fence.line + (error.line ?? 1) - 1;
  const excerpt = error.excerpt && `\n${withLinesOfFile(error.excerpt, fence.line - 1)}`;
  return { file, line, severity: 'error', message: `图画不出来：${error.reason}${excerpt}` };
}

/** The excerpt counts the chart's own lines; its author looks for those of the file. */
function withLinesOfFile(excerpt: string, above: number): string {
  return excerpt.replace(
    /^([> ]) +(\d+)/gm,
    (_, mark: string, line: string) => `  ${mark} ${String(Number(line) + above).padStart(4)}`,
  );
}
