import type { NameChoices } from './name-choices.ts';
import { fieldsIn } from './schema-of.ts';

/** What has a form of its own. */
export type FormKind = 'role' | 'department' | 'topic' | 'metric' | 'partner';

/** How a field is filled in: one line, a day, a number, several words, one known name or several. */
export type FieldForm = 'text' | 'day' | 'number' | 'words' | 'name' | 'names';

/** A field at the head of a file or of an entry, as its form shows it. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  /** What is written there; empty where its label says all. */
  readonly hint: string;
  readonly form: FieldForm;
  /** Of what the names are; absent where it takes none. */
  readonly names?: keyof NameChoices;
  readonly isNeeded: boolean;
}

/** The fields of what stands in a file, in the order of its schema; what the check and the editor keep by themselves is left out. */
export function formFields(file: string): FormField[] {
  return Object.entries(fieldsIn(file))
    .filter(([key]) => !KEPT.has(key))
    .map(([key, field]) => {
      const [label = key, hint = ''] = (field.description ?? key).split(/：(.*)/s, 2);
      const names = NAMES[key];
      const form = FORMS[key] ?? (names ? 'name' : 'text');
      const isNeeded = !field.safeParse(undefined).success;
      return { key, label, hint, form, ...(names && { names }), isNeeded };
    });
}

/** Names are changed by a rename, which carries all references along; the others are kept by rules. */
const KEPT = new Set(['title', 'name', 'facts', 'retired', 'lastNumber', 'formerly']);

const FORMS: Readonly<Record<string, FieldForm>> = {
  order: 'number',
  dottedTo: 'names',
  aliases: 'words',
  holder: 'words',
  effective: 'day',
  reviewBy: 'day',
};

const NAMES: Readonly<Record<string, keyof NameChoices>> = {
  department: 'department',
  parent: 'department',
  reportsTo: 'superior',
  dottedTo: 'role',
  deputy: 'role',
  head: 'role',
  lead: 'role',
};
