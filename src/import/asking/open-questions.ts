import type { Answers } from '../drafts/answers.ts';
import type { RoleDraft } from '../drafts/draft-roles.ts';

/** One thing that only HR knows of some drafts. */
export interface OpenQuestion {
  /** Which of the answers it is, and of what name. */
  readonly about: keyof Answers;
  readonly name: string;
  readonly question: string;
  /** What is meant by an empty answer; empty where it stays open. */
  readonly proposed: string;
}

/** Which departments are meant, one question for each name. */
export function openDepartments(drafts: readonly RoleDraft[]): OpenQuestion[] {
  return grouped(drafts, ({ home }) => (home.isKnown ? [] : [home.name])).map(([name, own]) => ({
    about: 'departments',
    name,
    question: name
      ? `部门「${name}」（${namesOf(own)}写着）手册里没有，是哪个部门`
      : `${namesOf(own)}没有写部门，属于哪个部门`,
    proposed: '',
  }));
}

/** Who is meant by the superiors, one question for each name, and one for each department where none is named. */
export function openSuperiors(drafts: readonly RoleDraft[]): OpenQuestion[] {
  const named = grouped(drafts, ({ superiors }) => superiors.unknown).map(
    ([name, own]): OpenQuestion => ({
      about: 'superiors',
      name,
      question: `直接上级「${name}」（${namesOf(own)}写着）手册里没有，是谁`,
      proposed: '',
    }),
  );
  const alone = grouped(drafts, ({ home, superiors }) =>
    superiors.reportsTo || !home.isKnown ? [] : [home.name],
  ).map(
    ([name, own]): OpenQuestion => ({
      about: 'superiorsIn',
      name,
      question: `${name}的${namesOf(own)}没有写直接上级，是谁（最高岗位不写）`,
      proposed: '',
    }),
  );
  return [...named, ...alone];
}

/** With which code the new ones of each department begin. */
export function openCodes(drafts: readonly RoleDraft[]): OpenQuestion[] {
  return grouped(drafts, ({ proposedCode, home }) => (proposedCode ? [home.name] : [])).map(
    ([name, own]) => ({
      about: 'codes',
      name,
      question: `${name}的${namesOf(own)}要新的岗位编号，从哪一个开始`,
      proposed: own[0]?.proposedCode ?? '',
    }),
  );
}

/** Each name once, with the drafts that it is asked about. */
function grouped(
  drafts: readonly RoleDraft[],
  namesIn: (draft: RoleDraft) => readonly string[],
): [string, RoleDraft[]][] {
  const pairs = drafts.flatMap((draft) => namesIn(draft).map((name) => ({ name, draft })));
  return [...Map.groupBy(pairs, ({ name }) => name)].map(([name, own]) => [
    name,
    own.map(({ draft }) => draft),
  ]);
}

function namesOf(drafts: readonly RoleDraft[]): string {
  const shown = drafts.slice(0, SHOWN).map(({ title }) => `「${title}」`);
  return `${shown.join('')}${drafts.length > SHOWN ? `等 ${drafts.length} 个岗位` : ''}`;
}

const SHOWN = 5;
