import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { nameChoices } from '../../src/editor/name-choices.ts';
import { NURSE, ward } from './ward.ts';

const namesOf = (texts = ward()) => nameChoices(parseContent(texts));
const bare = (list: readonly { name: string }[]) => list.map(({ name }) => name);

test('names are offered with those by which people look for them', () => {
  const { role, topic, department } = namesOf();
  expect(role[1]).toEqual({ name: '护士长', others: ['护士长', '护士主管', '总护士'] });
  expect(topic[0]).toEqual({ name: '印章', others: ['公章', '用印'] });
  expect(bare(department)).toEqual(['院办', '病区']);
});

test('superiors may be partners, and duties are done with departments, roles and partners', () => {
  const texts = ward().set('content/partners.yaml', 'city: {name: 市卫健委}\n');
  const { superior, collaborator } = namesOf(texts);
  expect(bare(superior)).toEqual(['院长', '护士长', '市卫健委']);
  expect(bare(collaborator)).toEqual(['院办', '病区', '院长', '护士长', '市卫健委']);
});

test('kinds of the firm stand behind ours', () => {
  const texts = ward();
  texts.set('content/handbook.yaml', `${texts.get('content/handbook.yaml')}kinds: {督促: 监督}\n`);
  expect(bare(namesOf(texts).kind)).toEqual(['主责', '协办', '监督', '审批', '知会', '督促']);
});

test('what has no name cannot be chosen', () => {
  const texts = ward().set(NURSE, '---\ntitle: \n---\n');
  expect(bare(namesOf(texts).role)).toEqual(['院长']);
});
