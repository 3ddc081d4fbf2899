import type { Approval } from '../handbook/model.ts';
import type { RoleReading } from '../history/reading.ts';

/** What stands at the top of every printed sheet of a version: what was approved, and by which fingerprint one knows it. */
export function versionHead(
  { title, code }: RoleReading,
  { version, effective, short }: Approval,
): string[] {
  return [
    title,
    '岗位说明书',
    ...(code ? [code] : []),
    `版本 ${version}`,
    `生效日期 ${effective}`,
    `指纹 ${short}`,
  ];
}
