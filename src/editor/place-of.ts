import type { FactLabel } from '../handbook/fact-labels.ts';
import type { Problem } from '../handbook/problem.ts';
import type { FormDuty, FormPage } from './read-form.ts';

/** Which field of a form a finding is about. */
export type FieldPlace =
  | { readonly field: 'fact'; readonly key: string }
  | { readonly field: 'duty'; readonly duty: string; readonly part: DutyPart }
  | { readonly field: 'group'; readonly title: string }
  | { readonly field: 'section'; readonly title: string }
  | { readonly field: 'page' };

/** The sentence of a duty, one of its sub-items by its place from 0, or a fact. */
export type DutyPart = 'text' | number | FactLabel;

/**
 * The field to which a finding belongs; null where it is about another file or, in a list, about another
 * entry. What is about no field is about the page.
 */
export function placeOf(
  form: FormPage,
  { file, line }: Pick<Problem, 'file' | 'line'>,
): FieldPlace | null {
  if (file !== form.file) return null;
  const { id, lines, lastLine, groups, sections } = form;
  const start = lines[''] ?? 1;
  if (id && (line < start || line > lastLine)) return null;
  if (line <= lastLine) {
    const keys = Object.entries(lines).filter(([key, at]) => key && at <= line);
    const [key] = keys.toSorted(([, a], [, b]) => a - b).at(-1) ?? [];
    return key ? { field: 'fact', key } : { field: 'page' };
  }
  const duty = groups
    .flatMap(({ duties }) => duties)
    .find((it) => it.line <= line && line <= it.lastLine);
  if (duty) return { field: 'duty', duty: duty.name, part: partAt(duty, line) };
  const section = sections.findLast((it) => it.line <= line && line <= it.lastLine);
  if (section) return { field: 'section', title: section.title };
  const group = groups.findLast((it) => it.line > 0 && it.line <= line);
  return group ? { field: 'group', title: group.title } : { field: 'page' };
}

/** Which field of its kind: the key of a fact, the name of a duty, a title; empty for the page. */
export function placeName(place: FieldPlace): string {
  if (place.field === 'fact') return place.key;
  if (place.field === 'duty') return place.duty;
  return place.field === 'page' ? '' : place.title;
}

function partAt({ subItemLines, factLines }: FormDuty, line: number): DutyPart {
  const [label] = Object.entries(factLines).find(([, at]) => at === line) ?? [];
  if (label) return label as FactLabel;
  const subItem = subItemLines.indexOf(line);
  return subItem < 0 ? 'text' : subItem;
}
