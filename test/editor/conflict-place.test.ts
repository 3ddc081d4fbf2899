import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { conflictPlace } from '../../src/editor/conflict-place.ts';
import { editedPages } from '../../src/editor/edited-pages.ts';
import { NURSE, ward } from './ward.ts';

const pages = editedPages(parseContent(ward()));
const words = { text: '每天查房', subItems: [], facts: {} };

test.each([
  ['护士长，直接上级', { kind: 'fact', id: '', key: 'reportsTo', was: null, to: '院长' }],
  ['护士长，职级', { kind: 'fact', id: '', key: 'facts.职级', was: null, to: 'M2' }],
  ['护士长，HS-03', { kind: 'duty', duty: 'HS-03', was: words, to: words }],
  ['护士长，HS-04', { kind: 'add-duty', number: 'HS-04', group: '', behind: null, to: words }],
  ['护士长，开头的说明', { kind: 'section', title: '', was: '甲', to: '乙' }],
  ['护士长，排班', { kind: 'group', group: '排班', to: '值班' }],
  ['护士长，第 7 行', { kind: 'correct', line: 7, was: '甲', to: '乙' }],
  ['护士长', { kind: 'remove', id: '' }],
] as const)('%s is where the edit was made', (place, edit) => {
  expect(conflictPlace({ ...edit, file: NURSE }, pages)).toBe(place);
});

test('an entry of a list is called by its name, and what is not there by its file', () => {
  const fact = { kind: 'fact', key: 'lead', was: null, to: '院长' } as const;
  const file = 'content/topics.yaml';
  expect(conflictPlace({ ...fact, file, id: 'record' }, pages)).toMatch(/^病历，/);
  const gone = 'content/roles/gone.mdx';
  expect(conflictPlace({ kind: 'remove', file: gone, id: '' }, pages)).toBe(gone);
});

test('something new and another name are called by what they are to be', () => {
  const rename = { kind: 'rename', what: 'role', id: 'nurse', keepsAlias: true } as const;
  expect(conflictPlace({ ...rename, name: '督导' }, pages)).toBe('护士长，改名为督导');
  expect(
    conflictPlace({ kind: 'new', what: 'topic', id: 'x', known: [['name', '会诊']] }, pages),
  ).toBe('会诊');
});
