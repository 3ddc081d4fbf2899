import type { Content, WrittenRole } from '../content.ts';
import type { FactLabel } from '../fact-labels.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** A list without entries, whose names duties use all the same, is told once and not at every duty. */
export const listsNotEmptied: Check = (content) => [
  ...emptied(content.topics, '主题', 'content/topics.yaml', content),
  ...emptied(content.metrics, '指标', 'content/metrics.yaml', content),
];

function emptied(
  entries: readonly unknown[],
  label: FactLabel,
  file: string,
  { roles, problems }: Content,
): Problem[] {
  const names = roles.flatMap((role) => namesIn(role, label));
  const isToldAlready = problems.some((problem) => problem.file === file);
  if (entries.length || !names.length || isToldAlready) return [];
  const message = `这个文件里一个${label}也没有，职责里却写了 ${names.length} 个，例如「${names[0]}」。请恢复这个文件的内容，或者把这些${label}写进来`;
  return [{ file, line: 1, severity: 'error', message }];
}

/** The names after a label in the duties of a role. */
function namesIn({ duties }: WrittenRole, label: FactLabel): string[] {
  const facts = duties.flatMap((duty) => duty.facts);
  return facts.flatMap((fact) => (fact.label === label ? fact.values : []));
}
