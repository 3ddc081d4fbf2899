import type { MeantDuty } from '../duty-lines/meant-duty.ts';
import type { FactLabel } from '../handbook/fact-labels.ts';
import { DUTIES_HEADING } from '../markdown/duty-items.ts';
import { type EntryYaml, rangeOf } from '../write/entry-yaml.ts';
import { asRead } from '../write/text-edit.ts';
import { sectionText } from './change-section.ts';
import { dutyPlaces, nameOf, numberOf, wordsOf } from './duty-places.ts';
import type { DutyWords, Texts, Value } from './edit.ts';
import { readEntry } from './read-entry.ts';
import { pairsOf, saidBy } from './read-value.ts';
import { fieldsIn } from './schema-of.ts';
import { sectionPlaces } from './section-places.ts';

/** What the form shows of a page, or of an entry of a list. */
export interface FormPage {
  readonly file: string;
  /** The entry of a list; empty for a page. */
  readonly id: string;
  /** Its facts by their keys, those of `facts` below theirs (`facts.职级`); null where they cannot be read. */
  readonly facts: Readonly<Record<string, Value>> | null;
  /** Where each key stands; that of an entry of a list itself under the empty one. */
  readonly lines: Readonly<Record<string, number>>;
  /** The last line of its head: of the front matter, or of the entry. */
  readonly lastLine: number;
  /** Empty for a page that has no duties. */
  readonly groups: readonly FormGroup[];
  /** What is written below its `##` headings, without the duties; the first stands above all headings. */
  readonly sections: readonly FormSection[];
}

/** The duties below one `###` heading; the first group has none, and an empty title. */
export interface FormGroup {
  readonly title: string;
  /** Line of its heading; 0 where it has none. */
  readonly line: number;
  readonly duties: readonly FormDuty[];
}

export interface FormDuty {
  /** By what edits name it: its 编号, or its sentence. */
  readonly name: string;
  /** Its 编号; empty where it has none. */
  readonly number: string;
  readonly words: DutyWords;
  readonly line: number;
  readonly lastLine: number;
  readonly subItemLines: readonly number[];
  readonly factLines: Readonly<Partial<Record<FactLabel, number>>>;
}

export interface FormSection {
  readonly title: string;
  /** Its Markdown. */
  readonly text: string;
  readonly line: number;
  readonly lastLine: number;
}

/** Reads a page, or with an `id` an entry of a list; null where there is no such file or entry. */
export function readForm(texts: Texts, file: string, id = ''): FormPage | null {
  const written = texts.get(file);
  if (written === undefined) return null;
  const text = asRead(written);
  const yaml = readEntry(text, file, id);
  if (id && !yaml) return null;
  const head = {
    file,
    id,
    facts: yaml && factsOf(yaml, file),
    lines: yaml ? linesOf(yaml, id) : {},
    lastLine: yaml ? lastLineOf(yaml) : 1,
  };
  if (!file.endsWith('.mdx')) return { ...head, groups: [], sections: [] };
  const { lines, groups } = dutyPlaces(text);
  const hasDuties = /^content\/(?:roles|common)\//.test(file);
  const [top, ...others] = sectionPlaces(lines);
  const sections = others.filter(({ title }) => !hasDuties || title !== DUTIES_HEADING);
  return {
    ...head,
    lastLine: top?.line ?? 1,
    groups: hasDuties
      ? groups.map((group) => ({ ...group, duties: group.duties.map(toFormDuty) }))
      : [],
    sections: [...(top ? [top] : []), ...sections].map((place) => ({
      ...place,
      text: sectionText(lines, place),
    })),
  };
}

function toFormDuty(duty: MeantDuty): FormDuty {
  const { line, lastLine, subItems, facts } = duty;
  return {
    name: nameOf(duty),
    number: numberOf(duty),
    words: wordsOf(duty),
    line,
    lastLine,
    subItemLines: subItems.map((it) => it.line),
    factLines: Object.fromEntries(facts.map((fact) => [fact.label, fact.line])),
  };
}

/** The facts as they are written; what the schema takes as a list is one. */
function factsOf({ map }: EntryYaml, file: string): Record<string, Value> {
  const fields = fieldsIn(file);
  const facts = pairsOf(map).flatMap(([key, node]): [string, Value][] => {
    const value = saidBy(node);
    if (value === null) return [];
    const isList = typeof value !== 'object' && Array.isArray(fields[key]?.safeParse(value).data);
    return [[key, isList ? [String(value)] : value]];
  });
  return Object.fromEntries(facts);
}

/** The line of each key; that of an entry of a list, under the empty one, is that of its name. */
function linesOf(yaml: EntryYaml, id: string): Record<string, number> {
  const lineAt = (offset: number) => yaml.text.slice(0, offset).split('\n').length;
  const places = pairsOf(yaml.map).map(([key, , own]) => [key, lineAt(rangeOf(yaml, own).start)]);
  const { start } = rangeOf(yaml, yaml.map);
  const name = yaml.text.slice(0, start).trimEnd();
  return { '': id ? lineAt(name.length) : 1, ...Object.fromEntries(places) };
}

function lastLineOf(yaml: EntryYaml): number {
  const { end } = rangeOf(yaml, yaml.map);
  return yaml.text.slice(0, end).trimEnd().split('\n').length;
}
