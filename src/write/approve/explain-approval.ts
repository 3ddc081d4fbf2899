import { explainSuperiors } from '../../handbook/checks/superiors.ts';
import type { Content, WrittenApproval, WrittenRole } from '../../handbook/content.ts';
import { compareVersions } from '../../handbook/versions.ts';
import { approvedSchema } from '../../schemas/approved.ts';
import type { ApproveArguments } from './read-arguments.ts';

/** Why a version of a role cannot be approved as asked, in Chinese; empty where it can. */
export function explainApproval(
  asked: ApproveArguments,
  role: WrittenRole,
  { content, last }: { content: Content; last: WrittenApproval | undefined },
): string {
  const { version, effective } = asked;
  const badVersion = approvedSchema.shape.version.safeParse(version).error?.issues[0]?.message;
  if (badVersion) return `版本「${version}」${badVersion}。`;
  const badDay = approvedSchema.shape.effective.safeParse(effective).error?.issues[0]?.message;
  if (badDay) return `生效日期${badDay}。`;
  if (last && compareVersions(version, last.data.version) <= 0)
    return `「${role.data.title}」已经批准到 ${last.data.version} 版，新的一版要比它大。`;
  if (last && effective < last.data.effective)
    return `${last.data.version} 版 ${last.data.effective} 才生效，新的一版不能更早。`;
  if (!role.duties.length) return `「${role.data.title}」还没有写职责，没有可批准的。`;
  const explain = explainSuperiors(content);
  for (const [flag, name] of namesIn(asked)) {
    const unknown = explain(name, role.data.department);
    if (unknown) return `${flag}：${unknown.message}`;
  }
  return '';
}

function namesIn({ by, prepared, reviewed }: ApproveArguments): [flag: string, name: string][] {
  return [
    ['--by', by],
    ...(prepared ? [['--prepared', prepared] as [string, string]] : []),
    ...(reviewed ? [['--reviewed', reviewed] as [string, string]] : []),
  ];
}
