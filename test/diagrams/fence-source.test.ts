import { expect, test } from 'vitest';
import { readFenceSource } from '../../src/diagrams/fence-source.ts';

test('begins at the first line that says something and blanks comments', () => {
  const source = readFenceSource('\r\n%% 注释\r\nflowchart TB\r\n  %% 注释\r\n  a --> b\r\n');
  expect(source.text).toBe('flowchart TB\n\n  a --> b');
  expect(source.lead).toBe(2);
  expect(source.body[0]).toEqual({ text: 'flowchart TB', line: 3 });
});

test('tells the front matter apart', () => {
  const source = readFenceSource('\n---\ntitle: 图\n---\n\npie\n "a" : 1');
  expect(source.frontMatter).toEqual([{ text: 'title: 图', line: 3 }]);
  expect(source.body[0]).toEqual({ text: 'pie', line: 6 });
  expect(source.lead).toBe(5);
  expect(source.text.startsWith('---\ntitle: 图\n---')).toBe(true);
});

test('directives are kept, to be refused', () => {
  expect(readFenceSource('%%{init: {}}%%\npie').text).toBe('%%{init: {}}%%\npie');
});
