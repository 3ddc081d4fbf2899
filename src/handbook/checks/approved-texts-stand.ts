import { folderOf, roleOfApproval } from '../approvals-of-role.ts';
import { lineOf } from '../content.ts';
import { shortFingerprint } from '../short-fingerprint.ts';
import type { Check } from './check.ts';

/** Every text that was approved says what it said then; of one in the wrong folder that is told first. */
export const approvedTextsStand: Check = ({ approvals, roles }) =>
  approvals
    .filter(({ data, said, broken }) => !broken && data.fingerprint !== said)
    .filter((approval) => roleOfApproval(approval, roles))
    .map((approval) => {
      const { id, file, data, commons, said } = approval;
      const beside = commons.length ? '（连同与它同名的文件夹里的通用职责）' : '';
      const then = shortFingerprint(data.fingerprint);
      const message = `批准过的文字被改过：批准的 ${data.version} 版指纹是 ${then}，这个文件现在的指纹是 ${shortFingerprint(said)}。请恢复这个文件${beside}；要改职责，请改 content/roles/${folderOf(id)}.mdx，再用 npm run approve 批准新的一版`;
      return { file, line: lineOf(approval, 'fingerprint'), severity: 'error', message };
    });
