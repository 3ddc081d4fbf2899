import { expect, it } from 'vitest';
import { lostNumbers } from '../../src/handbook/lost-numbers.ts';
import { content, duty, role, source } from './written.ts';

const nurse = role('nurse', { title: '护士长', code: 'HL-01' }, [
  duty(8, '查房', { 编号: ['HL-01-01'] }),
]);
const sources = [source('1-a-01', ['HL-01-01', 'HL-01-02']), source('1-a-02', '任职要求')];

it('gives the numbers that no duty has', () => {
  expect(lostNumbers(content({ roles: [nurse], sources }))).toMatchObject([
    { number: 'HL-01-02', source: '1-a-01' },
  ]);
});

it('gives none of a file that could not be read in full', () => {
  const place = { file: nurse.file, line: 1, severity: 'error', kind: 'yaml-syntax' } as const;
  const problems = [{ ...place, message: '读不懂' }];
  expect(lostNumbers(content({ roles: [nurse], sources, problems }))).toEqual([]);
});
