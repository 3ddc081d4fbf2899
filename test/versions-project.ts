import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runApprove } from '../src/write/approve/run-approve.ts';
import { copyProject } from './build/build-copy.ts';
import { commit } from './commit.ts';

const FORMS = join(import.meta.dirname, 'real-forms/content');

const HEAD = '主持公司的全面工作';

/** Sentences of a role that takes several sheets, the last of them longer than any line. */
export const SENTENCES: readonly string[] = Array.from(
  { length: 36 },
  (_, at) => `办理第 ${at + 1} 类单据${'，核对金额、日期、签字和附件'.repeat(1 + (at % 6))}`,
);

/**
 * A copy of the project whose 财务主管 has three versions, of 1 January, 1 July and 15 December 2026, whose
 * 仓储主管 was changed after its only one, and whose 总经理 was changed after one that is in force from
 * 15 December on. Every approval is a commit, common duties and a department changed between two of them, and
 * a sentence stood there for some hours.
 */
export async function versionsProject(): Promise<string> {
  const folder = copyProject('versions');
  for (const part of ['.git', 'content']) rmSync(join(folder, part), { recursive: true });
  cpSync(FORMS, join(folder, 'content'), { recursive: true });
  const edit = editor(folder);
  const approve = async (today: string, ...args: string[]) => {
    const { said, exitCode } = await runApprove(folder, args, today);
    if (exitCode) throw new Error(said);
    commit(folder, today);
  };
  const finance = (version: string, effective: string) =>
    ['财务主管', '--version', version, '--effective', effective, '--by', '总经理'] as const;
  // So that one department has no approvals.
  edit('roles/head', 'department: 综合部', 'department: 财务部');
  commit(folder, '2025-12-10');
  edit('roles/finance-lead', '\n## 考核指标', `${SENTENCES.map(asDuty).join('')}\n## 考核指标`);
  await approve('2025-12-20', ...finance('1.0', '2026-01-01'));
  edit('common/everybody', '遵守安全规定', '遵守消防和安全规定');
  edit('departments/finance', '管钱、账和税', '管钱、账、税和单据');
  edit('roles/finance-lead', '编制月度报表', '编制月度和年度报表');
  await approve('2026-06-20', ...finance('2.0', '2026-07-01'), '--prepared', '综合主管');
  edit('roles/finance-lead', '督促各部门清理借款', '督促各部门每月清理借款');
  await approve('2026-11-29', ...finance('3.0', '2026-12-15'), '--prepared', '综合主管');
  edit('roles/stores-lead', 'title: 仓储主管', 'title: 仓储主管\nholder: [张三, 李四]');
  const stores = ['--version', 'A/0', '--effective', '2026-02-01', '--by', '综合主管'];
  await approve('2026-01-20', '仓储主管', ...stores);
  const head = (version: string, effective: string) =>
    ['总经理', '--version', version, '--effective', effective, '--by', '集团'] as const;
  await approve('2026-11-29', ...head('1.0', '2026-03-01'));
  edit('roles/head', HEAD, `${HEAD}和年度目标`);
  await approve('2026-11-29', ...head('2.0', '2026-12-15'));
  edit('roles/head', `${HEAD}和年度目标`, `${HEAD}和三年目标`);
  commit(folder, '2026-11-30', '09:05');
  edit('roles/head', `${HEAD}和三年目标`, `${HEAD}、年度目标`);
  commit(folder, '2026-11-30', '17:40');
  edit('roles/stores-lead', '提议报废呆滞配件', '提议报废呆滞的配件');
  return folder;
}

function editor(folder: string) {
  return (page: string, from: string, to: string) => {
    const file = join(folder, `content/${page}.mdx`);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) throw new Error(`${page} does not say ${from}`);
    writeFileSync(file, text.replace(from, to));
  };
}

function asDuty(sentence: string, at: number): string {
  const serial = at + 5;
  return `${serial}. ${sentence}\n    - 编号：财004-${String(serial).padStart(2, '0')}\n    - 责任：审核\n`;
}
