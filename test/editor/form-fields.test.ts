import { expect, test } from 'vitest';
import { type FormKind, formFields } from '../../src/editor/form-fields.ts';
import { targetOf } from '../../src/editor/target.ts';

const KINDS: readonly FormKind[] = ['role', 'department', 'topic', 'metric', 'partner'];
const fieldsOf = (kind: FormKind) => formFields(targetOf(kind, 'any').file);
const field = (kind: FormKind, key: string) => fieldsOf(kind).find((it) => it.key === key);

test.each(KINDS)('every field of a %s is labelled in Chinese', (kind) => {
  for (const { label } of fieldsOf(kind)) expect(label).toMatch(/\p{Script=Han}/u);
});

test.each(KINDS)('names and what is kept by itself are no fields of a %s', (kind) => {
  const keys = fieldsOf(kind).map(({ key }) => key);
  for (const kept of ['title', 'name', 'facts', 'retired', 'lastNumber', 'formerly'])
    expect(keys).not.toContain(kept);
});

test('a field is filled in as what it holds', () => {
  expect(field('role', 'reportsTo')).toMatchObject({ form: 'name', names: 'superior' });
  expect(field('role', 'dottedTo')).toMatchObject({ form: 'names', names: 'role' });
  expect(field('role', 'effective')).toMatchObject({ form: 'day' });
  expect(field('role', 'aliases')).toMatchObject({ form: 'words' });
  expect(field('department', 'order')).toMatchObject({ form: 'number' });
  expect(field('role', 'code')).toMatchObject({ form: 'text' });
});

test('what a file cannot do without is told', () => {
  expect(field('role', 'department')?.isNeeded).toBe(true);
  expect(field('role', 'reportsTo')?.isNeeded).toBe(false);
});
