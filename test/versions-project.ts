import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runApprove } from '../src/write/approve/run-approve.ts';
import { copyProject } from './build/build-copy.ts';

const FORMS = join(import.meta.dirname, 'real-forms/content');

/** Sentences of a role that takes several sheets, the last of them longer than any line. */
export const SENTENCES: readonly string[] = Array.from(
  { length: 36 },
  (_, at) => `办理第 ${at + 1} 类单据${'，核对金额、日期、签字和附件'.repeat(1 + (at % 6))}`,
);

/**
 * A copy of the project whose 财务主管 has three versions, of 1 January, 1 July and 15 December 2026, and
 * whose 仓储主管 was changed after its only one.
 */
export async function versionsProject(): Promise<string> {
  const folder = copyProject('versions');
  rmSync(join(folder, 'content'), { recursive: true });
  cpSync(FORMS, join(folder, 'content'), { recursive: true });
  const edit = editor(folder);
  const approve = async (today: string, ...args: string[]) => {
    const { said, exitCode } = await runApprove(folder, args, today);
    if (exitCode) throw new Error(said);
  };
  const finance = (version: string, effective: string) =>
    ['财务主管', '--version', version, '--effective', effective, '--by', '总经理'] as const;
  edit('finance-lead', '\n## 考核指标', `${SENTENCES.map(asDuty).join('')}\n## 考核指标`);
  await approve('2025-12-20', ...finance('1.0', '2026-01-01'));
  edit('finance-lead', '编制月度报表', '编制月度和年度报表');
  await approve('2026-06-20', ...finance('2.0', '2026-07-01'), '--prepared', '综合主管');
  edit('finance-lead', '督促各部门清理借款', '督促各部门每月清理借款');
  await approve('2026-11-29', ...finance('3.0', '2026-12-15'), '--prepared', '综合主管');
  edit('stores-lead', 'title: 仓储主管', 'title: 仓储主管\nholder: [张三, 李四]');
  const stores = ['--version', 'A/0', '--effective', '2026-02-01', '--by', '综合主管'];
  await approve('2026-01-20', '仓储主管', ...stores);
  edit('stores-lead', '提议报废呆滞配件', '提议报废呆滞的配件');
  return folder;
}

function editor(folder: string) {
  return (role: string, from: string, to: string) => {
    const file = join(folder, `content/roles/${role}.mdx`);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) throw new Error(`${role} does not say ${from}`);
    writeFileSync(file, text.replace(from, to));
  };
}

function asDuty(sentence: string, at: number): string {
  const serial = at + 5;
  return `${serial}. ${sentence}\n    - 编号：财004-${String(serial).padStart(2, '0')}\n    - 责任：审核\n`;
}
