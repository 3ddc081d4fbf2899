import type { FormPage } from './read-form.ts';

/** What a form is about: the name at its head; empty where that cannot be read. */
export function formTitle({ facts }: FormPage): string {
  return String(facts?.['title'] ?? facts?.['name'] ?? '');
}
