import { audienceFinder, audienceText } from './audience.ts';
import type { Content } from './content.ts';
import type { Draft } from './draft.ts';
import { homeOf } from './duty-files.ts';
import { type DutyReferences, dutyParts } from './join-duties.ts';
import type { CommonDuties, CommonDuty } from './model.ts';
import { commonUrl } from './urls.ts';

/**
 * The sets of common duties in the order HR gave, joined to the roles that have them and to all that
 * they name, in both directions.
 */
export function joinCommons(content: Content, references: DutyReferences): CommonDuties[] {
  const audienceOf = audienceFinder(content);
  const parts = dutyParts(content, references);
  const order = ({ data }: Content['commons'][number]) => data.order ?? Number.MAX_SAFE_INTEGER;
  return content.commons
    .toSorted((a, b) => order(a) - order(b))
    .map((written) => {
      const { id, file, data } = written;
      const ids = new Set(audienceOf(written).map((role) => role.id));
      const roles = references.roles.filter((role) => ids.has(role.id));
      const audience = audienceText(written);
      const { title, formerly, retired } = data;
      const set: Draft<CommonDuties> = {
        ...{ id, formerly, title, file, audience, roles, retired },
        duties: [],
      };
      for (const duty of written.duties) {
        const own = parts(duty, homeOf(written));
        const joined: CommonDuty = { ...own, audience, roles, url: commonUrl(own.id) };
        set.duties.push(joined);
        for (const { commonDuties } of [...own.topics, ...own.metrics, ...own.partners])
          commonDuties.push(joined);
      }
      for (const role of roles) {
        role.commons.push(set);
        role.commonDuties.push(...set.duties);
      }
      return set;
    });
}
