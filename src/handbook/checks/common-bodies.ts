import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** A file of common duties holds nothing else: it stands on the pages of many roles. */
export const commonBodies: Check = ({ commons, problems }) =>
  commons.flatMap(({ file, sections, fences }): Problem[] => {
    // Duties under another heading, or under none, are told where they stand.
    if (problems.some((it) => it.file === file && it.kind === 'duty-section')) return [];
    const texts = sections.filter(({ title, text }) => title || text.trim());
    const [line] = [...texts, ...fences].map((part) => Math.max(part.line, 1));
    const message =
      '通用职责的文件里只写「## 岗位职责」和它下面的职责，其他内容请写到岗位文件或使用说明里';
    return line === undefined ? [] : [{ file, line, severity: 'error', message }];
  });
