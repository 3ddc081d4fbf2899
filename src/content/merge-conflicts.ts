import type { Problem } from '../handbook/problem.ts';

/**
 * What a merge of two authors' changes left for somebody to decide, each place as a problem; and the
 * text with the first author's lines only, those of the second and the marks left blank.
 */
export function findConflicts(text: string, file: string): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const add = (line: number, message: string) =>
    problems.push({ file, line, severity: 'error', message });
  const decided = text.replace(CONFLICT, (block: string, ours: string, offset: number) => {
    const line = lineAt(offset);
    const last = line + block.split('\n').length - 1;
    add(
      line,
      `第 ${line} 至 ${last} 行的合并冲突没有处理完：两种写法保留一种，再删掉 <<<<<<<、=======、>>>>>>> 这几行`,
    );
    return `\n${ours}${block.slice(block.indexOf(ours) + ours.length).replace(/[^\n]/g, '')}`;
  });
  const left = decided.replace(LEFT_OVER, (mark: string, offset: number) => {
    add(lineAt(offset), `合并留下的记号没有删干净，请删掉这一行：${mark}`);
    return '';
  });
  return { text: left, problems };
}

/** Two versions between the marks of git, with or without the one they both come from. */
const CONFLICT =
  /^<{7}(?: .*)?\n((?:(?![<=>|]{7}(?:\s|$)).*\n)*)(?:\|{7}(?: .*)?\n(?:(?!={7}$).*\n)*)?={7}\n(?:(?!>{7}(?:\s|$)).*\n)*>{7}(?: .*)?$/gm;
const LEFT_OVER = /^(?:[<>|]{7}(?: .*)?|={7})$/gm;
