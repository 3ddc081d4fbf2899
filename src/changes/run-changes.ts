import { withApprovals } from '../approval/with-approvals.ts';
import { readFolder } from '../content/read-folder.ts';
import { readTogether } from '../content/read-together.ts';
import { presentOf } from '../git/own-commits.ts';
import { fullUrl } from '../handbook/address.ts';
import type { Content } from '../handbook/content.ts';
import { roleFinder } from '../handbook/find-role.ts';
import { CHANGES_PAGE } from '../handbook/made-guide-pages.ts';
import { didYouMean, suggest } from '../handbook/suggest.ts';
import { changesUrl, pageUrl } from '../handbook/urls.ts';
import type { Day } from '../history/day.ts';
import { daysByRole } from '../history/days-of-role.ts';
import { readArguments } from './read-arguments.ts';
import { readChanges } from './read-changes.ts';
import { sayChanges } from './say-changes.ts';

/** What the command has to say, and its exit code: 1 where the past is not known, 2 for wrong arguments. */
export interface SaidChanges {
  readonly said: string;
  readonly exitCode: 0 | 1 | 2;
}

/** The command `changes`: what changed in the project's handbook since a day. Changes nothing. */
export function runChanges(projectFolder: string, args: readonly string[]): SaidChanges {
  const asked = readArguments(args);
  if ('refusal' in asked) return { said: asked.refusal, exitCode: 2 };
  const content = readTogether(readFolder(projectFolder));
  const { timeline: read, reason } = readChanges(projectFolder, presentOf(content));
  if (!read) return { said: `不知道改过什么：${reason || NOTHING}。`, exitCode: 1 };
  const timeline = withApprovals(read, content);
  const found = asked.role === undefined ? null : findRole(asked.role, content, timeline.days);
  if (found && 'refusal' in found) return { said: found.refusal, exitCode: 2 };
  const all = found ? (daysByRole(timeline.days).get(found.id) ?? []) : timeline.days;
  const days = all.filter(({ date }) => date >= asked.since);
  const { title, site, base } = content.handbook.data;
  const from =
    asked.since < timeline.since ? `${timeline.since}（从这一天记起）` : `${asked.since} `;
  const head = `${title}${found ? `「${found.title}」` : ' '}${from}以来的改动`;
  if (!days.length) return { said: `${head}：没有。`, exitCode: 0 };
  const url = fullUrl(
    { site, base },
    found ? changesUrl(pageUrl('roles', found.id)) : CHANGES_PAGE.url,
  );
  const said = sayChanges(`${head}：`, days);
  return { said: url ? `${said}\n\n逐字对照：${url}` : said, exitCode: 0 };
}

/** A role of today by its name, or else one of the past. */
function findRole(
  name: string,
  content: Content,
  days: readonly Day[],
): { readonly id: string; readonly title: string } | { readonly refusal: string } {
  const [role, ...others] = roleFinder(content)(name);
  if (role && others.length) {
    const names = [role, ...others].map(({ data }) => `${data.department}/${data.title}`);
    return { refusal: `名叫「${name}」的岗位有几个，请写成${names.join('或')}。` };
  }
  if (role) return { id: role.id, title: role.data.title };
  const past = days.flatMap(({ changes }) =>
    changes.flatMap((change) => ('page' in change ? [change.page] : [])),
  );
  const gone = past.find(({ sort, title }) => sort === '岗位' && title === name);
  if (gone) return gone;
  const near = suggest(
    name,
    content.roles.map(({ data }) => data.title),
  );
  return { refusal: `没有名叫「${name}」的岗位${didYouMean(near)}。` };
}

const NOTHING = '还没有读得出来的内容';
