import { readContent } from '../content/read-content.ts';
import { checkFences } from '../diagrams/check-fences.ts';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import { type BuiltHandbook, buildHandbook } from '../handbook/build-handbook.ts';

/** Checks and joins a project's content by every rule, its charts included. */
export async function checkContent(
  projectFolder: string,
  renderer: DiagramRenderer,
): Promise<BuiltHandbook> {
  const content = readContent(projectFolder);
  const { handbook, problems } = buildHandbook(content);
  const faults = await checkFences(content, renderer);
  return { handbook: faults.length ? null : handbook, problems: [...problems, ...faults] };
}
