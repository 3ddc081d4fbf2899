import { expect, it } from 'vitest';
import { oneLine, rewriteFacts } from '../../src/content/rewrite-facts.ts';

const TEXT = '---\ntitle: 甲\nfacts:\n  职级: M3\n  编制: 2\n---\n';
const MATTER = {
  lines: { title: 2, facts: 3, 'facts.职级': 4, 'facts.编制': 5 },
  lastLines: { facts: 5 },
};
const headcount = { line: 5, label: '编制', reason: '', path: 'facts.编制' };

it('rewriteFacts gives the lines that change and no others', () => {
  const right = { key: 'headcount', text: '2' };
  expect(rewriteFacts(TEXT, MATTER, [{ ...headcount, right }])).toEqual({
    line: 3,
    lastLine: 5,
    fix: 'headcount: 2\nfacts:\n  职级: M3',
  });
});

it('rewriteFacts tells the line above where nothing is left', () => {
  const gone = { key: '', text: '' };
  const grade = { line: 4, label: '职级', reason: '', path: 'facts.职级' };
  const both = [grade, headcount].map((one) => ({ ...one, right: gone }));
  expect(rewriteFacts(TEXT, MATTER, both)).toEqual({ line: 2, lastLine: 5, fix: 'title: 甲' });
});

it('rewriteFacts gives null where one of them is not sure', () => {
  expect(rewriteFacts(TEXT, MATTER, [{ ...headcount, right: null }])).toBeNull();
});

it('oneLine gives what YAML reads as the very text, or null', () => {
  expect(['M3', ['甲', '乙'], 8].map(oneLine)).toEqual(['M3', '甲、乙', '8']);
  expect(['', 'a: b', '[a', 'a # b', 'a\nb', [], [1], {}, null].map(oneLine)).toEqual(
    Array(9).fill(null),
  );
});
