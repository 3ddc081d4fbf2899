import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findProgram } from '../browser/find-program.ts';
import { emptyProject, rolesIn } from './project.ts';

const script = findProgram('script');
const isOfLinux = script !== null && process.platform === 'linux';
const missing = isOfLinux ? '' : 'no script (util-linux) on the PATH';
if (missing) console.warn(`Nobody types into a terminal: ${missing}`);

const COMMAND = `${process.execPath} ${join(import.meta.dirname, '../../scripts/import.ts')} a.txt`;

it.skipIf(missing)(
  'the command asks whoever sits at a terminal, and writes what they answer',
  () => {
    const folder = project();
    const said = execFileSync(script ?? '', ['-qec', COMMAND, '/dev/null'], {
      cwd: folder,
      input: '财务\n董事长\n',
      encoding: 'utf8',
    });
    expect(said).toContain('「出纳」没有写部门，属于哪个部门，可以写序号，不清楚就直接按 Enter：');
    expect(said).toContain('写好了 1 份草稿。');
    expect(rolesIn(folder)['chu-na']).toContain('department: 财务部\nreportsTo: 董事长\n');
  },
);

it('the command asks nobody where its words go into a pipe', () => {
  const folder = project();
  const [program = '', ...args] = COMMAND.split(' ');
  const said = execFileSync(program, args, { cwd: folder, input: '财务\n', encoding: 'utf8' });
  expect(said).not.toContain('可以写序号');
  expect(said).toContain('哪个部门？「出纳」没有写明');
  expect(rolesIn(folder)['chu-na']).not.toContain('department:');
});

function project(): string {
  const folder = emptyProject(['财务部']);
  writeFileSync(join(folder, 'a.txt'), '出纳岗位职责\n1、收付现金\n2、保管印鉴\n');
  return folder;
}
