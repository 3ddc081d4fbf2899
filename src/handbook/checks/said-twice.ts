import { audienceFinder } from '../audience.ts';
import type { Content, WrittenDuty, WrittenRole } from '../content.ts';
import { bareSentence } from '../same-sentence.ts';
import type { Check } from './check.ts';

/** Reminds of duties that the role has in common with others already. */
export const saidTwice: Check = (content) => {
  const covered = coveredBy(content);
  const own = content.roles.flatMap((role) => role.duties.map((duty) => ({ role, duty })));
  return own.flatMap(({ role, duty }) => repeated(role, duty, covered(role, duty)));
};

/** A function that tells where the common duty stands that a role has and that says the same; or null. */
function coveredBy(content: Content): (role: WrittenRole, duty: WrittenDuty) => string | null {
  const audienceOf = audienceFinder(content);
  const places = new Map<WrittenRole, Map<string, string>>();
  for (const common of content.commons)
    for (const role of audienceOf(common)) {
      const own = places.get(role) ?? new Map<string, string>();
      places.set(role, own);
      for (const { text, line } of common.duties)
        own.set(bareSentence(text), `${common.file} 第 ${line} 行`);
    }
  return (role, { text }) => places.get(role)?.get(bareSentence(text)) ?? null;
}

function repeated({ file }: WrittenRole, { line, text }: WrittenDuty, place: string | null) {
  const message = `「${text}」在 ${place} 已经是本岗位的通用职责，说了两遍，请删掉这一条`;
  return place === null ? [] : [{ file, line, severity: 'warning' as const, message }];
}
