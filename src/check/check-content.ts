import { checkFences } from '../diagrams/check-fences.ts';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import { type BuiltHandbook, buildHandbook } from '../handbook/build-handbook.ts';
import type { Content } from '../handbook/content.ts';

/** Checks and joins content by every rule, its charts included. */
export async function checkContent(
  content: Content,
  renderer: DiagramRenderer,
): Promise<BuiltHandbook> {
  const { handbook, problems } = buildHandbook(content);
  const faults = await checkFences(content, renderer);
  return { handbook: faults.length ? null : handbook, problems: [...problems, ...faults] };
}
