import { audienceFinder } from '../audience.ts';
import type { Content, WrittenDuty, WrittenRole } from '../content.ts';
import type { Problem } from '../problem.ts';
import { bareSentence } from '../same-sentence.ts';
import type { Check } from './check.ts';

/** Reminds of duties that are written in several places and can be written once for all who have them. */
export const saidTwice: Check = (content) => {
  const covered = coveredBy(content);
  const own = content.roles.flatMap((role) => role.duties.map((duty) => ({ role, duty })));
  const isCovered = ({ role, duty }: Own) => covered(role, duty) !== null;
  return [
    ...own.flatMap(({ role, duty }) => repeated(role, duty, covered(role, duty))),
    ...shared(own.filter((it) => !isCovered(it))),
  ];
};

interface Own {
  readonly role: WrittenRole;
  readonly duty: WrittenDuty;
}

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

/**
 * The sentences that roles of several titles have, the most frequent first, in one reminder: namesakes in
 * stores or wards do the same work.
 */
function shared(own: readonly Own[]): Problem[] {
  const bySentence = Map.groupBy(own, ({ duty }) => bareSentence(duty.text));
  const groups = [...bySentence]
    .filter(([sentence]) => sentence)
    .map(([, same]) => ({
      same,
      count: new Set(same.map(({ role }) => role)).size,
      titles: new Set(same.map(({ role }) => role.data.title)).size,
    }))
    .filter(({ titles }) => titles >= FEWEST)
    .toSorted((a, b) => b.count - a.count);
  const [first] = groups[0]?.same ?? [];
  if (!first) return [];
  const shown = groups
    .slice(0, MOST_SHOWN)
    .map(({ same: [one], count }) => `「${one?.duty.text}」（${count} 个岗位）`);
  const rest = groups.length > MOST_SHOWN ? '等' : '';
  const message = `有 ${groups.length} 句职责一字不差地写在 ${FEWEST} 个以上的岗位里，可以写进 content/common/，只写一遍：${shown.join('、')}${rest}`;
  return [{ file: first.role.file, line: first.duty.line, severity: 'warning', message }];
}

const FEWEST = 3;
const MOST_SHOWN = 5;
