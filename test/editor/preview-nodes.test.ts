import { expect, test } from 'vitest';
import { previewNodes } from '../../src/editor/preview-nodes.ts';

test('a text is read as Markdown with tables, without places', () => {
  const nodes = previewNodes('甲**乙**\n\n- 丙\n\n| 丁 |\n| --- |\n| 戊 |\n');
  expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'list', 'table']);
  expect(nodes[0]).toEqual({
    type: 'paragraph',
    children: [
      { type: 'text', value: '甲' },
      { type: 'strong', children: [{ type: 'text', value: '乙' }] },
    ],
  });
  expect(JSON.stringify(nodes)).not.toContain('position');
});

test('signs mean what they mean on pages: a single tilde strikes nothing out', () => {
  expect(previewNodes('9~12点，13~15点')).toEqual([
    { type: 'paragraph', children: [{ type: 'text', value: '9~12点，13~15点' }] },
  ]);
});

test('nothing is nothing', () => {
  expect(previewNodes('')).toEqual([]);
});
