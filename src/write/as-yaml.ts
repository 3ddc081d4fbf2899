import { parseDocument } from 'yaml';

/** A text as YAML reads it back in a line of its own or in a list: bare where that will do, or in quotes. */
export function asYaml(text: string): string {
  if (/^[^\s,[\]{}'"#:|>&*!%@`?-][^,[\]{}#:\n\t]*$/u.test(text) && readsBack(text)) return text;
  return /['\n\t\\]/.test(text) ? JSON.stringify(text) : `'${text}'`;
}

function readsBack(text: string): boolean {
  return parseDocument(text).toJS() === text;
}
