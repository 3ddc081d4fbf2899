import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { editedPages } from '../../src/editor/edited-pages.ts';
import { DIRECTOR, NURSE, ward } from './ward.ts';

test('everything that has a form is listed, roles first, with its last duty', () => {
  const pages = editedPages(parseContent(ward()));
  expect(pages.map(({ kind, id, title }) => [kind, id, title])).toEqual([
    ['role', 'director', '院长'],
    ['role', 'nurse', '护士长'],
    ['department', 'office', '院办'],
    ['department', 'ward', '病区'],
    ['topic', 'seal', '印章'],
    ['topic', 'record', '病历'],
    ['topic', 'rounds', '查房'],
    ['topic', 'rota', '排班'],
  ]);
  expect(pages[1]).toMatchObject({
    ...{ file: NURSE, department: '病区', last: { group: '查房', duty: 'HS-03' } },
  });
  expect(pages[4]).toMatchObject({ file: 'content/topics.yaml', department: '', last: null });
});

test('roles of one name are told apart by their departments, and a duty without a number by its sentence', () => {
  const texts = ward();
  const nurse = texts.get(NURSE)?.replace('title: 护士长', 'title: 院长') ?? '';
  texts.set(NURSE, nurse);
  texts.set(DIRECTOR, texts.get(DIRECTOR)?.replace('    - 编号：YB-01\n', '') ?? '');
  const [director, other] = editedPages(parseContent(texts));
  expect([director?.title, other?.title]).toEqual(['院办/院长', '病区/院长']);
  expect(director?.last).toEqual({ group: '', duty: '主持全院工作' });
});
