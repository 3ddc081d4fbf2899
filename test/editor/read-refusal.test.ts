import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { readRefusal } from '../../src/editor/read-refusal.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { formatProblems } from '../../src/handbook/format-problems.ts';
import { byPlace } from '../../src/handbook/problem.ts';
import { hookLines } from '../../src/publish/hook-lines.ts';
import { sayFaults } from '../../src/publish/say-faults.ts';
import { FAULTS, readFixture } from '../fixtures.ts';
import { soundReader } from '../fuzz/sound-reader.ts';

const reader = soundReader(readFixture());

test.each(FAULTS)('%s: what is told is read back with place and correction', (fault) => {
  const problems = buildHandbook(parseContent(readFixture(fault), reader)).problems.toSorted(
    byPlace,
  );
  const said = `\n✗ 没有发布：内容有错误。\n\n${formatProblems(problems)}\n\n网站保持原样。`;
  const told = problems.map(({ file, line, severity, message, fix, lastLine, insert }) => ({
    ...{ file, line, severity, message },
    ...(fix !== undefined && { fix, ...(lastLine && lastLine !== line && { lastLine }) }),
    ...(fix === undefined && insert !== undefined && { insert }),
  }));
  for (const forge of [{}, { GL_ID: 'user-1' }])
    expect(readRefusal(hookLines(said, forge))).toEqual(told);
});

test('a file that is refused by its name is read with what to do', () => {
  const said = sayFaults([{ path: 'content/roles/图.png', message: '请移走' }]);
  expect(readRefusal(`✗ 没有发布：${said}\n`)).toEqual([
    { file: 'content/roles/图.png', line: 1, severity: 'error', message: '请移走。' },
  ]);
});

test.each(['', '✗ 没有发布：服务器忙。', 'content/roles/a.mdx 第 3 行 第 1 列'])(
  'in %j there is no finding',
  (said) => {
    expect(readRefusal(said)).toEqual([]);
  },
);
