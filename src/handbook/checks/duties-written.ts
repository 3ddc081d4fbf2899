import { dutyFiles } from '../duty-files.ts';
import type { Check } from './check.ts';

/** Reminds of a role, or of duties of many roles, without a single duty, as readers see it. */
export const dutiesWritten: Check = (content) => {
  const refused = new Set(content.problems.map(({ file }) => file));
  return dutyFiles(content)
    .filter(({ file, duties }) => duties.length === 0 && !refused.has(file))
    .map(({ file, data, lines }) => ({
      file,
      line: lines['title'] ?? 1,
      severity: 'warning',
      message: `「${data.title}」还没有一条职责，网站上写着「职责待编写」；请在「## 岗位职责」下面写编号条目，如「1. …」`,
    }));
};
