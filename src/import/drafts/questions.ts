import type { Content } from '../../handbook/content.ts';
import { didYouMean, suggest } from '../../handbook/suggest.ts';
import { isDepartmentName } from '../reading/role-title.ts';
import type { RoleDraft } from './draft-roles.ts';

/** What only HR knows, one sentence for each name that is asked about. */
export function questionsOf(drafts: readonly RoleDraft[], content: Content): string[] {
  const departments = content.departments.map(({ data }) => data.title);
  const known = [...content.roles, ...content.partners].map(({ data }) =>
    'title' in data ? data.title : data.name,
  );
  const titles = [...known, ...drafts.map(({ title }) => title)];
  const lost = drafts.filter(({ role }) => !role.title);
  const doubled = drafts.filter(({ existing }) => existing);
  const homeless = drafts.filter(({ home }) => !home.name);
  const alone = drafts.filter(({ superiors }) => !superiors.reportsTo);
  return [
    ...lost.map(
      ({ title, file }) => `「${title}」是什么岗位？原文的标题不见了，请改 ${file} 的 title`,
    ),
    ...drafts
      .filter(({ role }) => isDepartmentName(role.title))
      .map(({ title, file }) => `「${title}」像是部门，不像岗位，请改 ${file} 的 title`),
    ...doubled.map(
      ({ role, file, existing }) =>
        `「${role.title}」手册里已经有了（${existing}）：这一份写在 ${file}，不算手册的内容；${role.paper ? '看好下面列出的不同，用它换掉原来的文件，链接、加粗和流程图照原来的补上' : '请把要的并进去，再删掉它'}`,
    ),
    ...asked(drafts, ({ home }) => (home.name && !home.isKnown ? [home.name] : [])).map(
      ([name, own]) =>
        `部门「${name}」手册里没有${near(name, departments)}${namesOf(own)}写着它；若是新部门，运行 npm run new -- department`,
    ),
    ...(homeless.length
      ? [
          `哪个部门？${namesOf(homeless)}没有写明，请在文件开头加 department；加好以后运行 npm run check -- --fix 补上职责的编号`,
        ]
      : []),
    ...asked(drafts, ({ superiors }) => superiors.unknown).map(
      ([name, own]) =>
        `直接上级「${name}」手册里没有这个岗位${near(name, titles)}${namesOf(own)}写着他；若是新岗位，运行 npm run new -- role`,
    ),
    ...(alone.length
      ? [`直接上级是谁？${namesOf(alone)}没有写明；最高岗位不用写，其余的请加 reportsTo`]
      : []),
    ...asked(drafts, ({ body }) => body.unknownMetrics).map(
      ([name, own]) =>
        `指标「${name}」手册里没有，${namesOf(own)}的考核指标写成了列表；要连起来，运行 npm run new -- metric`,
    ),
    ...asked(drafts, ({ body }) =>
      body.duties.flatMap(({ facts }) =>
        facts.flatMap(({ label, values }) => (label === '待确认' ? values : [])),
      ),
    ).map(([doubt, own]) => `${namesOf(own)}：${doubt}（写在职责的「待确认」里）`),
    ...withoutTopics(drafts),
  ];
}

function withoutTopics(drafts: readonly RoleDraft[]): string[] {
  const count = drafts
    .flatMap(({ body }) => body.duties)
    .filter(({ facts }) => !facts.some(({ label }) => label === '主题')).length;
  return count
    ? [`${count} 条职责里没有认出主题，请补上「主题」，新的主题运行 npm run new -- topic`]
    : [];
}

/** Each name once, with the drafts that bear it. */
function asked(
  drafts: readonly RoleDraft[],
  namesIn: (draft: RoleDraft) => readonly string[],
): [string, RoleDraft[]][] {
  const pairs = drafts.flatMap((draft) =>
    [...new Set(namesIn(draft))].map((name) => ({ name, draft })),
  );
  return [...Map.groupBy(pairs, ({ name }) => name)].map(([name, own]) => [
    name,
    own.map(({ draft }) => draft),
  ]);
}

function near(name: string, names: readonly string[]): string {
  const question = didYouMean(suggest(name, names));
  return question ? `${question}？` : '；';
}

function namesOf(drafts: readonly RoleDraft[]): string {
  const shown = drafts.slice(0, SHOWN).map(({ title }) => `「${title}」`);
  return `${shown.join('')}${drafts.length > SHOWN ? `等 ${drafts.length} 个岗位` : ''}`;
}

const SHOWN = 5;
