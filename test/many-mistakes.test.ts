import { expect, it } from 'vitest';
import { parseContent } from '../src/content/parse-content.ts';
import { buildHandbook } from '../src/handbook/build-handbook.ts';
import { HOSPITAL } from './kinds/hospital.ts';

const HEAD_NURSE = 'content/roles/head-nurse.mdx';

/** Twelve slips in one file, none of which hides another. */
const SLIPS: readonly (readonly [string, string])[] = [
  ['code: HL-01', 'code：HL-01'],
  ['department: 护理部', 'department: 护理布'],
  ['reportsTo: 院长', 'reportsTo: 院常'],
  ['deputy: 护士', 'deputy: 护士士'],
  ['holder: 张敏', 'holder: 空缺'],
  ['headcount: 1', 'headcount: 若干'],
  ['lastNumber: 4', 'lastNumbers: 4'],
  ['1. 检查病历', '1、检查病历'],
  ['    - 主题：查房', '    - 主题：查访'],
  ['| 病历及时率 | 98% |', '| 病历及时律 | 98% |'],
  ['| 床位周转率 | 3 次 | 40% |', '| 床位周转率 | 3 次 | 四成 |'],
  ['有护士执业证书。', '有<b>护士</b>执业证书。'],
];

it('twelve mistakes in one file are told in one run, each once', () => {
  const files = new Map(HOSPITAL).set(HEAD_NURSE, faulty(HEAD_NURSE, SLIPS));
  expect(filesOf(files)).toEqual(SLIPS.map(() => HEAD_NURSE));
});

it('one mistake in each of three files is told three times', () => {
  const slips = [
    [HEAD_NURSE, 'department: 护理部', 'department: 护理布'],
    ['content/roles/nurse.mdx', '主题：病历', '主题：病厉'],
    ['content/topics.yaml', 'lead: 护士长', 'lead: 护士常'],
  ] as const;
  const files = new Map(HOSPITAL);
  for (const [file, from, to] of slips) files.set(file, faulty(file, [[from, to]]));
  expect(filesOf(files)).toEqual(slips.map(([file]) => file));
});

function faulty(file: string, slips: readonly (readonly [string, string])[]): string {
  const text = HOSPITAL.get(file) ?? '';
  for (const [from] of slips) expect(text).toContain(from);
  return slips.reduce((so, [from, to]) => so.replace(from, to), text);
}

/** The file of every finding, in their order. */
function filesOf(files: ReadonlyMap<string, string>): string[] {
  const { problems } = buildHandbook(parseContent(files));
  return problems.map(({ file }) => file).toSorted();
}
