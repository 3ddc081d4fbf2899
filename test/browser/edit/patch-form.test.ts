import { expect, test } from 'vitest';
import { patchForm } from '../../../src/browser/edit/patch-form.ts';
import { applyEdit } from '../../../src/editor/apply-edit.ts';
import type { Edit } from '../../../src/editor/edit.ts';
import { type FormPage, readForm } from '../../../src/editor/read-form.ts';
import { NURSE, ward } from '../../editor/ward.ts';

const form = readNurse();
const duty = form.groups.flatMap(({ duties }) => duties).find(({ number }) => number === 'HS-03');
if (!duty) throw new Error('there is no duty');
const fact = { kind: 'fact', file: NURSE, id: '' } as const;

test.each([
  ['a fact', { ...fact, key: 'code', was: 'HS', to: 'HZ' }],
  ['a fact that was not there', { ...fact, key: 'contact', was: null, to: '801' }],
  ['a fact that goes', { ...fact, key: 'code', was: 'HS', to: null }],
  [
    'a duty',
    {
      ...{ kind: 'duty', file: NURSE, duty: 'HS-03', was: duty.words },
      to: { text: '每天上午查房', subItems: ['早班'], facts: { 主题: ['查房', '病历'] } },
    },
  ],
  ['a section', { kind: 'section', file: NURSE, title: '', was: '护士长管病区。', to: '管病区。' }],
] satisfies [string, Edit][])('%s is shown at once as the desk shows it later', (_, edit) => {
  const done = applyEdit(ward(), edit);
  const later = 'texts' in done ? readForm(done.texts, NURSE) : null;
  const words = (it: FormPage | null) => ({
    facts: it?.facts,
    duties: it?.groups.map(({ title, duties }) => [title, duties.map(({ words }) => words)]),
    sections: it?.sections.map(({ title, text }) => [title, text]),
  });
  expect(words(later)).not.toEqual(words(form));
  expect(words(patchForm(form, edit))).toEqual(words(later));
});

test('a duty without a number is known by its new sentence', () => {
  const bare = {
    ...form,
    groups: [{ title: '', line: 0, duties: [{ ...duty, number: '', name: '每天查房' }] }],
  };
  const to = { ...duty.words, text: '每周查房' };
  const patched = patchForm(bare, {
    kind: 'duty',
    file: NURSE,
    duty: '每天查房',
    was: duty.words,
    to,
  });
  expect(patched.groups[0]?.duties[0]?.name).toBe('每周查房');
});

test('what moves or adds something waits for the desk', () => {
  const edit: Edit = { kind: 'remove-duty', file: NURSE, duty: 'HS-03', was: duty.words };
  expect(patchForm(form, edit)).toBe(form);
});

function readNurse(): FormPage {
  const read = readForm(ward(), NURSE);
  if (!read) throw new Error('there is no form');
  return read;
}
