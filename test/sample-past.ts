import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit } from './commit.ts';

/**
 * Commits what the sample's content in a folder was before it became what it is: on 1 December 2025
 * without a role, on 15 December with it, and with a duty where it stood before. The folder is left as it is.
 */
export function commitSamplePast(folder: string): void {
  const present = new Map(FILES.map((file) => [file, readFileSync(at(folder, file), 'utf8')]));
  const earlier = new Map(present);
  for (const [file, was, is] of EDITS) {
    const text = earlier.get(file) ?? '';
    if (!text.includes(is)) throw new Error(`${file} of the sample has no ${is}`);
    earlier.set(
      file,
      text.replace(is, () => was),
    );
  }
  for (const [file, text] of earlier) writeFileSync(at(folder, file), text);
  rmSync(at(folder, NEW_ROLE));
  commit(folder, '2025-12-01');
  writeFileSync(at(folder, NEW_ROLE), present.get(NEW_ROLE) ?? '');
  commit(folder, '2025-12-15');
  for (const [file, text] of present) writeFileSync(at(folder, file), text);
}

function at(folder: string, file: string): string {
  return join(folder, `content/${file}`);
}

const NEW_ROLE = 'roles/customer-care-manager.mdx';
const SALES = 'roles/sales-manager.mdx';
const MARKETING = 'roles/marketing-manager.mdx';
const GENERAL = 'roles/general-manager.mdx';
const FILES = [NEW_ROLE, SALES, MARKETING, GENERAL, 'topics.yaml'];
const HANDED_OVER = `落实、完成上级每月下发的各项任务
    - 编号：XS-01-36
    - 主题：交办事项
    - 频次：每月
`;
const LAST = `    - 编号：SC-01-46
    - 主题：交办事项
`;

/** What stood in a file, and what stands there now. */
const EDITS: readonly (readonly [file: string, was: string, is: string])[] = [
  [SALES, '每季编写销售分析报告，并报总经理\n', '每月编写销售分析报告，并与总经理沟通\n'],
  [SALES, '监控销售顾问的日接待量。\n', '监控销售顾问的日接待量\n'],
  [SALES, '    - 主题：毛利\n', '    - 主题：毛利\n    - 指标：单车毛利\n'],
  [SALES, '', `36. ${HANDED_OVER}`],
  [MARKETING, `${LAST}47. ${HANDED_OVER}`, LAST],
  [GENERAL, '- 驾驶：持有驾照\n', '- 驾驶：持有驾照，两年以上驾驶经验\n'],
  ['topics.yaml', '  name: 印鉴\n', '  name: 印章\n'],
];
