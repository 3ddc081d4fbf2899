import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { shownChanges } from '../../src/editor/shown-changes.ts';
import { changesBetween } from '../../src/history/changes-between.ts';
import { readContent } from '../../src/history/read-content.ts';
import { DIRECTOR, NURSE, ward } from './ward.ts';

/** What is shown after texts of a file became others. */
function shown(file: string, ...words: (readonly [was: string, to: string])[]) {
  const text = words.reduce((text, [was, to]) => text.replace(was, to), ward().get(file) ?? '');
  const read = (texts: Map<string, string>) => readContent(parseContent(texts));
  return shownChanges(changesBetween(read(ward()), read(ward().set(file, text))));
}

test('nothing changed is nothing shown', () => {
  expect(shown(NURSE)).toEqual([]);
});

test('a changed sentence is shown below its page, by its number, with its words marked', () => {
  const [group, ...others] = shown(NURSE, ['3. 每天查房', '3. 每天上午查房']);
  expect(others).toEqual([]);
  expect(group?.title).toBe('护士长');
  expect(group?.told).toHaveLength(1);
  expect(group?.told[0]).toMatchObject({ words: '改写', number: 'HS-03', sentence: '' });
  const marked = group?.told[0]?.marked.flat() ?? [];
  expect(marked.filter(({ kind }) => kind === 'inserted').map(({ text }) => text)).toEqual([
    '上午',
  ]);
});

test('a fact of a duty is shown with the sentence that it is said of', () => {
  const [group] = shown(DIRECTOR, ['主题：印章', '主题：印章、病历']);
  expect(group?.told[0]).toMatchObject({ number: 'YB-01', sentence: '主持全院工作' });
});

test('changes of names stand below a title of their own', () => {
  const [group] = shown('content/topics.yaml', ['  name: 排班', '  name: 值班表']);
  expect(group?.title).toBe('主题、指标与外部单位');
});
