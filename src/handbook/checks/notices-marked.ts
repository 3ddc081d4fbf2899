import { type Content, lineOf } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/**
 * A sentence that only says what the keeper of the handbook still has to confirm (待确认, or 待 with
 * one of the keeper's names) stands where readers see one badge instead of it.
 */
export const noticesMarked: Check = (content) => {
  const { departments, roles, metrics } = content;
  const stillOpen = stillOpenIn(content);
  const remind = (file: string, line: number, text: string, remedy: string): Problem[] =>
    (text.match(stillOpen) ?? []).slice(0, 1).map((sentence) => ({
      file,
      line,
      severity: 'warning',
      message: `「${sentence.trim()}」读者会当成正文来读，${remedy}`,
    }));
  return [
    ...[...departments, ...roles].flatMap(({ file, sections }) =>
      sections.flatMap(({ line, text }) =>
        remind(file, Math.max(line, 1), text, '请改成单独的一段，以「待确认：」开头'),
      ),
    ),
    ...metrics.flatMap((metric) =>
      remind(
        metric.file,
        lineOf(metric, 'definition'),
        metric.broken ? '' : metric.data.definition,
        '请从 definition 里删去，另写一行「  doubt: 要核对什么」',
      ),
    ),
  ];
};

function stillOpenIn({ handbook: { data }, departments }: Content): RegExp {
  const keeper = departments.find((department) => department.data.title === data.owner);
  const names = [data.owner, ...(keeper?.data.aliases ?? [])].map((name) => RegExp.escape(name));
  return new RegExp(`[^。]*待 ?(?:${names.join('|')})? ?确认(?=。|$)`, 'g');
}
