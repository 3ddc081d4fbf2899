import { folderOf, roleOfApproval } from '../approvals-of-role.ts';
import { suggest } from '../suggest.ts';
import type { Check } from './check.ts';

/** Every folder of approved texts is that of a role, by the name of its file. */
export const approvalsOfRolesThatExist: Check = ({ approvals, roles, past }) => {
  const ids = roles.map(({ id }) => id);
  const lost = approvals.filter((approval) => !roleOfApproval(approval, roles));
  const folders = Map.groupBy(lost, ({ id }) => folderOf(id));
  return [...folders].flatMap(([folder, [first]]) => {
    if (!first) return [];
    const isGone = past?.things?.some(({ kind, id }) => kind === '岗位' && id === folder);
    const [near] = isGone ? [] : suggest(folder, ids);
    const hint = near ? `，是不是 ${near}` : '';
    const message = `没有 content/roles/${folder}.mdx 这个岗位${hint}${isGone ? '了。' : '？'}文件夹的名称要与岗位的文件名一致；岗位文件改过名，请在它的 formerly 里写 ${folder}；岗位已经撤销，请把这个文件夹一起删掉（git 里仍查得到）`;
    return [{ file: first.file, line: 1, severity: 'error', message }];
  });
};
