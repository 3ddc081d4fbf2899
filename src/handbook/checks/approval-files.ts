import { folderOf } from '../approvals-of-role.ts';
import { lineOf } from '../content.ts';
import { versionId } from '../versions.ts';
import type { Check } from './check.ts';

/** The file of an approved text is called as its version. */
export const approvalFiles: Check = ({ approvals }) =>
  approvals
    .filter(({ id, data, broken }) => !broken && id.split('/')[1] !== versionId(data.version))
    .map((approval) => {
      const { id, file, data } = approval;
      const right = `content/approved/${folderOf(id)}/${versionId(data.version)}.mdx`;
      const message = `文件名与版本对不上：${data.version} 版的文件应是 ${right}；请改回原来的文件名或版本`;
      return { file, line: lineOf(approval, 'version'), severity: 'error', message };
    });
