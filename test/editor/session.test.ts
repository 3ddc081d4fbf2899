import { expect, test } from 'vitest';
import type { FactEdit } from '../../src/editor/edit.ts';
import {
  NOTHING_DONE,
  redo,
  undo,
  withEdit,
  withOtherEdit,
  withoutEdit,
  withoutPublished,
} from '../../src/editor/session.ts';

const edit = (was: string, to: string, key = 'contact'): FactEdit => ({
  ...{ kind: 'fact', file: 'content/roles/chef.mdx', id: '', key, was, to },
});

test('what is typed in one go is one edit, from what stood there at first', () => {
  const typed = withEdit(withEdit(NOTHING_DONE, edit('8', '80'), 'box'), edit('80', '801'), 'box');
  expect(typed.edits).toEqual([edit('8', '801')]);
  expect(undo(typed).edits).toEqual([]);
});

test('the same field typed in another time is another edit', () => {
  const first = { ...withEdit(NOTHING_DONE, edit('8', '80'), 'box'), bout: '' };
  expect(withEdit(first, edit('80', '801'), 'box').edits).toHaveLength(2);
});

test('edits without a bout stand alone', () => {
  const both = withEdit(withEdit(NOTHING_DONE, edit('8', '80')), edit('80', '801'));
  expect(both.edits).toHaveLength(2);
});

test('one bout joins nothing that is about another thing', () => {
  const both = withEdit(
    withEdit(NOTHING_DONE, edit('a', 'b'), 'x'),
    edit('1', '2', 'version'),
    'x',
  );
  expect(both.edits).toHaveLength(2);
});

test('what is typed back to what it was is no edit', () => {
  const typed = withEdit(withEdit(NOTHING_DONE, edit('8', '80'), 'box'), edit('80', '8'), 'box');
  expect(typed.edits).toEqual([]);
});

test('an edit that is taken back can be done again until another one is done', () => {
  const done = withEdit(withEdit(NOTHING_DONE, edit('1', '2')), edit('2', '3'));
  const back = undo(done);
  expect(back.edits).toEqual([edit('1', '2')]);
  expect(redo(back).edits).toEqual(done.edits);
  expect(redo(withEdit(back, edit('2', '4'))).edits).toEqual([edit('1', '2'), edit('2', '4')]);
});

test('where nothing was done there is nothing to take back or to do again', () => {
  expect(undo(NOTHING_DONE)).toEqual(NOTHING_DONE);
  expect(redo(NOTHING_DONE)).toEqual(NOTHING_DONE);
});

test('one edit can be dropped from among others', () => {
  const [first, second] = [edit('1', '2'), edit('a', 'b', 'version')];
  const session = withEdit(withEdit(NOTHING_DONE, first), second);
  expect(withoutEdit(session, session.edits[0] as FactEdit).edits).toEqual([second]);
});

test('an edit becomes another one in its place, so that later ones build on it', () => {
  const [first, second] = [edit('1', '2'), edit('2', '3')];
  const session = withEdit(withEdit(NOTHING_DONE, first), second);
  const other = edit('9', '2');
  expect(withOtherEdit(session, { ...first }, other).edits).toEqual([other, second]);
});

test('what was done while others were published stays to be published', () => {
  const [first, later] = [edit('1', '2'), edit('a', 'b', 'version')];
  const published = withEdit(NOTHING_DONE, first).edits;
  const session = withEdit(withEdit(NOTHING_DONE, { ...first }), later);
  expect(withoutPublished(session, published)).toEqual({ ...NOTHING_DONE, edits: [later] });
});
