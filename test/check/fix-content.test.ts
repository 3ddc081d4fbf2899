import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixContent } from '../../src/check/fix-content.ts';
import { readContent } from '../../src/content/read-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { HOSPITAL } from '../kinds/hospital.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

const NURSE = 'content/roles/nurse.mdx';
const WARD = 'content/departments/ward.mdx';

it('writes what can mean only one thing, and finds nothing to write a second time', () => {
  const { project, right } = hospitalWith(
    [WARD, 'head: 护士', 'head：护士'],
    [NURSE, '1. 书写病历\n    - 编号：HL-02-01', '1．书写病历\n  * 编号:HL-02-01'],
  );
  expect(fixContent(project).slice(0, 2)).toEqual([
    `已改 ${WARD} 第 5 行：head: 护士`,
    `已改 ${NURSE} 第 13 至 15 行：1. 书写病历\n    - 编号：HL-02-01\n    - 主题：病历`,
  ]);
  expect(problemsOf(project)).toEqual([]);
  expect(readFileSync(join(project, WARD), 'utf8')).toBe(right.get(WARD));
  expect(fixContent(project)).toEqual([]);
});

it('goes on where a correction shows another fault below it', () => {
  const { project } = hospitalWith(
    [WARD, 'head: 护士\n---', 'head：护士'],
    [NURSE, '    - 编号：HL-02-02\n    - 主题：查房', '  - 主题：查房'],
  );
  fixContent(project);
  expect(problemsOf(project)).toEqual([]);
  expect(readFileSync(join(project, NURSE), 'utf8')).toContain(
    '2. 交接班\n    - 编号：HL-02-02\n    - 主题：查房\n    - 协作：血站\n',
  );
});

it('leaves to the author what may mean something else', () => {
  const { project } = hospitalWith([NURSE, '2. 交接班', '二、交接班'], [WARD, '护理部', '护理布']);
  const before = readFileSync(join(project, NURSE), 'utf8').split('## ')[1];
  fixContent(project);
  expect(readFileSync(join(project, NURSE), 'utf8').split('## ')[1]).toBe(before);
  expect(readFileSync(join(project, WARD), 'utf8')).toContain('parent: 护理布\n');
});

type Change = readonly [file: string, right: string, wrong: string];

function hospitalWith(...changes: readonly Change[]) {
  const project = temporaryFolder();
  const files = new Map(HOSPITAL);
  for (const [file, right, wrong] of changes)
    files.set(file, (files.get(file) ?? '').replace(right, wrong));
  writeProject(project, files);
  return { project, right: HOSPITAL };
}

function problemsOf(project: string): string[] {
  return buildHandbook(readContent(project)).problems.map(({ message }) => message);
}
