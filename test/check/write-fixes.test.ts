import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeFixes } from '../../src/check/write-fixes.ts';
import type { Problem } from '../../src/handbook/problem.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

let project = '';
beforeEach(() => {
  project = temporaryFolder();
});

describe('writeFixes', () => {
  it('writes all missing lines of all files and says which', () => {
    writeProject(
      project,
      new Map([
        ['a.mdx', '1. 甲\n2. 乙\n3. 丙'],
        ['b.mdx', '1. 丁\n'],
        ['c.mdx', '戊'],
      ]),
    );
    const written = writeFixes(project, [
      missing('a.mdx', 1, '子'),
      missing('a.mdx', 3, '丑'),
      missing('b.mdx', 1, '寅'),
    ]);
    expect(written).toEqual([
      { file: 'a.mdx', line: 1, text: '子' },
      { file: 'a.mdx', line: 3, text: '丑' },
      { file: 'b.mdx', line: 1, text: '寅' },
    ]);
    expect([read('a.mdx'), read('b.mdx'), read('c.mdx')]).toEqual([
      '1. 甲\n子\n2. 乙\n3. 丙\n丑',
      '1. 丁\n寅\n',
      '戊',
    ]);
  });

  it('keeps line ends, also mixed ones, and the byte order mark', () => {
    writeProject(project, new Map([['a.mdx', '\uFEFF1. 甲\r\n2. 乙\n3. 丙\r4. 丁']]));
    writeFixes(
      project,
      [1, 2, 3, 4].map((line) => missing('a.mdx', line, `子${line}`)),
    );
    expect(read('a.mdx')).toBe('\uFEFF1. 甲\r\n子1\r\n2. 乙\n子2\n3. 丙\r子3\r4. 丁\r\n子4');
  });

  it('writes a corrected text in place of the lines that were wrong', () => {
    writeProject(project, new Map([['a.mdx', '甲\r\n乙\r\n丙\n丁']]));
    const two = { ...wrong('a.mdx', 2, '子'), lastLine: 3 };
    const written = writeFixes(project, [
      two,
      wrong('a.mdx', 4, '丑\n寅'),
      missing('a.mdx', 1, '卯'),
    ]);
    expect(written[0]).toEqual({ file: 'a.mdx', line: 2, lastLine: 3, text: '子' });
    expect(read('a.mdx')).toBe('甲\r\n卯\r\n子\n丑\r\n寅');
  });

  it('writes nothing for problems that need their author', () => {
    const { insert, ...problem } = missing('a.mdx', 1, '乙');
    writeProject(project, new Map([['a.mdx', '甲']]));
    expect([writeFixes(project, [problem]), read('a.mdx'), insert]).toEqual([[], '甲', '乙']);
  });
});

function missing(file: string, line: number, insert: string): Problem {
  return { file, line, severity: 'error', message: '少一行', insert };
}

function wrong(file: string, line: number, fix: string): Problem {
  return { file, line, severity: 'error', message: '写错了', fix };
}

function read(file: string): string {
  return readFileSync(join(project, file), 'utf8');
}
