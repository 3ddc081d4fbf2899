import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { editedPages } from '../../src/editor/edited-pages.ts';
import { pageOfEdit } from '../../src/editor/page-of-edit.ts';
import { NURSE, ward } from './ward.ts';

const pages = editedPages(parseContent(ward()));

test('an edit leads to the page, or to the entry of a list, that it was made on', () => {
  expect(pageOfEdit({ kind: 'remove', file: NURSE, id: '' }, pages)?.id).toBe('nurse');
  const topics = 'content/topics.yaml';
  expect(pageOfEdit({ kind: 'remove', file: topics, id: 'record' }, pages)?.title).toBe('病历');
  expect(pageOfEdit({ kind: 'new', what: 'topic', id: 'rota', known: [] }, pages)?.title).toBe(
    '排班',
  );
});

test('what is on no page leads nowhere', () => {
  expect(
    pageOfEdit({ kind: 'remove', file: 'content/handbook.yaml', id: '' }, pages),
  ).toBeUndefined();
  expect(pageOfEdit({ kind: 'new', what: 'role', id: 'rota', known: [] }, pages)).toBeUndefined();
});
