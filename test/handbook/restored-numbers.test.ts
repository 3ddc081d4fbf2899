import { describe, expect, it } from 'vitest';
import { dutyNumbers } from '../../src/handbook/checks/duty-numbers.ts';
import { sourcesAccountedFor } from '../../src/handbook/checks/sources-accounted-for.ts';
import type { Content } from '../../src/handbook/content.ts';
import { recall } from '../../src/handbook/past.ts';
import { content, duty, role, section, source } from './written.ts';

const FILE = 'content/roles/a.mdx';
const ITEMS = ['XS-01-01', 'XS-01-02', 'XS-01-03', 'XS-01-04'];
const SENTENCES = ['登记病历', '核对药品', '安排床位', '检查消毒'];

describe('a number that was damaged or lost', () => {
  it.each([
    'XS-01-03。',
    'XS0103',
    'XS-01- 03',
    'XS-O1-03',
    'ＸＳ－０１－０３',
    'XS-01-3',
    'XS/01/03',
    '「XS-01-03」',
    '待定',
    '无',
    'XS-01-02',
    'XS-01-04',
    'YY-01-01',
    'XS-01-003',
  ])('is restored from %j where only the sources know it', (written) => {
    const found = problems(third(written));
    expect(found.map(({ file, line, fix }) => [file, line, fix])).toEqual([
      [FILE, 13, '    - 编号：XS-01-03'],
    ]);
  });

  it('is restored where its line was deleted', () => {
    const found = problems(third(null));
    expect(found.map(({ line, insert }) => [line, insert])).toEqual([[12, '    - 编号：XS-01-03']]);
  });

  it('is restored by the sentence where the past knows it, wherever the duty stands', () => {
    const past = recall([new Map([[FILE, pastRole()]])]);
    const found = problems({ ...third('XS-01-40'), past });
    expect(found.map(({ line, fix }) => [line, fix])).toEqual([[13, '    - 编号：XS-01-03']]);
  });

  it('is not given to a new duty in the place of a removed one that the past knows', () => {
    const past = recall([new Map([[FILE, pastRole()]])]);
    const found = dutyNumbers({ ...third(null, '带教新来的护士'), past });
    expect(found.map(({ insert }) => insert)).toEqual(['    - 编号：XS-01-05']);
  });

  it('is asked for where a new number stands in its place', () => {
    const found = problems(third('XS-01-40'));
    expect(found.map(({ line, fix }) => [line, fix])).toEqual([[13, undefined]]);
    expect(found[0]?.message).toContain('原来若是 XS-01-03，请改回');
  });

  it('is restored for each of several duties in their order', () => {
    const damaged = written(['XS-01-01', '待定', null, 'XS-01-04']);
    expect(problems(damaged).map(({ fix, insert }) => fix ?? insert)).toEqual([
      '    - 编号：XS-01-02',
      '    - 编号：XS-01-03',
    ]);
  });
});

function problems(it: Content) {
  return [...dutyNumbers(it), ...sourcesAccountedFor(it)];
}

function third(number: string | null, sentence = '安排床位'): Content {
  return written(['XS-01-01', 'XS-01-02', number, 'XS-01-04'], sentence);
}

function written(numbers: readonly (string | null)[], sentence = '安排床位'): Content {
  const duties = numbers.map((number, at) =>
    duty(
      8 + 2 * at,
      at === 2 ? sentence : (SENTENCES[at] ?? ''),
      number === null ? {} : { 编号: [number] },
    ),
  );
  const other = role('b', { title: '乙', code: 'YY-01' }, [duty(8, '丑', { 编号: ['YY-01-01'] })]);
  return content({
    roles: [role('a', { title: '甲', code: 'XS-01' }, duties), other],
    sourceSections: [section('a', '第一篇', '1-4')],
    sources: ITEMS.map((number, at) => source(`a-0${at + 1}`, [number])),
  });
}

function pastRole() {
  const duties = ITEMS.map((number, at) => ({ number, text: SENTENCES[at] ?? '' }));
  return { duties, retired: [], holders: [] };
}
