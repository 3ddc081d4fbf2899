import { checkFences } from '../diagrams/check-fences.ts';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import type { BuiltHandbook } from '../handbook/build-handbook.ts';
import { byPlace } from '../handbook/problem.ts';
import type { JudgedProject } from './judge-project.ts';

/** What a project was judged to be, with what is wrong with its charts. */
export async function withCharts(
  { content, built }: Pick<JudgedProject, 'content' | 'built'>,
  renderer: DiagramRenderer,
): Promise<BuiltHandbook> {
  const faults = await checkFences(content, renderer);
  const problems = [...built.problems, ...faults].toSorted(byPlace);
  return { handbook: faults.length ? null : built.handbook, problems };
}
