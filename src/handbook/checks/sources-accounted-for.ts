import { type Content, factValues, lineOf } from '../content.ts';
import type { Problem } from '../problem.ts';
import { SOURCE_IDS } from '../source-ids.ts';
import { didYouMean, suggest } from '../suggest.ts';
import type { Check } from './check.ts';

/** Every item of the original document is carried on by duties that exist, or said to be abolished. */
export const sourcesAccountedFor: Check = (content) => [...entries(content), ...missing(content)];

function entries({ roles, sources }: Content): Problem[] {
  const numbers = roles.flatMap(({ duties }) => duties.flatMap((duty) => factValues(duty, '编号')));
  const known = new Set(numbers);
  return sources.flatMap((source): Problem[] => {
    const place = { file: source.file, line: lineOf(source, ''), severity: 'error' as const };
    if (!SOURCE_IDS.includes(source.id)) {
      const message = `原文没有编号为「${source.id}」的条目${didYouMean(suggest(source.id, SOURCE_IDS))}？`;
      return [{ ...place, message }];
    }
    if (!Array.isArray(source.data)) return [];
    return source.data
      .filter((number) => !known.has(number))
      .map((number) => {
        const near = suggest(number, numbers);
        const message = `原文条目「${source.id}」指向的职责「${number}」不存在${didYouMean(near)}？若已删除，请改为接续它的职责，或 {废止: 原因}`;
        return { ...place, message };
      });
  });
}

function missing({ sources }: Content): Problem[] {
  if (sources.some(({ broken }) => broken)) return [];
  const written = new Set(sources.map(({ id }) => id));
  const file = 'content/sources.yaml';
  return SOURCE_IDS.filter((id) => !written.has(id)).map((id) => ({
    file,
    line: 1,
    severity: 'error',
    message: `原文条目「${id}」没有着落；请写明由哪些职责接续，或为何废止`,
    fix: `${id}: [职责编号]`,
  }));
}
