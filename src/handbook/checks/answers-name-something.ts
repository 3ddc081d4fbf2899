import type { ReviewData } from '../../schemas/review.ts';
import { type About, ANSWERS_ABOUT } from '../answers-about.ts';
import { type Content, factValues, lineOf } from '../content.ts';
import { dutyFiles } from '../duty-files.ts';
import { namedIn } from '../named-in.ts';
import type { Problem } from '../problem.ts';
import { roleNames } from '../role-names.ts';
import { bareSentence } from '../same-sentence.ts';
import { didYouMean, suggest } from '../suggest.ts';
import type { Check } from './check.ts';
import { knownDepartments, knownMetrics, knownRoles, knownTopics } from './known.ts';
import { explainRoles } from './role-named.ts';
import { explainUnknown, type KnownNames, type UnknownName } from './unknown-name.ts';

/** What the answers to the review name is there: an answer about anything else answers nothing. */
export const answersNameSomething: Check = (content) => {
  const explain = explainers(content);
  const { review } = content;
  return Object.entries(ANSWERS_ABOUT).flatMap(([question, kind]) =>
    Object.keys(review.data[question as keyof ReviewData] ?? {}).flatMap((about): Problem[] => {
      const wrong = namedIn(about).flatMap((name) => {
        const unknown = explain[kind](name);
        return unknown ? [{ name, ...unknown }] : [];
      });
      if (!wrong.length) return [];
      const line = lineOf(review, `${question}.${about}`);
      const said = wrong
        .map(({ message }) => message.replace(NOT_NEW, ''))
        .join('；')
        .replaceAll('？；', '？');
      const gone = wrong.every(({ right }) => right)
        ? ''
        : `${said.endsWith('？') ? '' : '；'}${GONE}`;
      const fix = corrected(content.texts.get(review.file)?.split(/\r?\n/)[line - 1], wrong);
      const place = { file: review.file, line, severity: 'warning' as const };
      return [{ ...place, message: `「${question}」下面：${said}${gone}`, ...fix }];
    }),
  );
};

/** Who answers about something new names it elsewhere first. */
const NOT_NEW = /。?(?:若是新.*)?$/u;
const GONE = '已经没有的，就删掉这一行';

type ExplainOne = (name: string) => UnknownName | null;

/** Says of a name why nothing is called so. */
function explainers(content: Content): Record<About, ExplainOne> {
  const nameOf = roleNames(content);
  const [roles, departments] = [knownRoles(content), knownDepartments(content)];
  const [topics, metrics] = [knownTopics(content), knownMetrics(content)];
  const guides = content.guides.map(({ data }) => data.title);
  const numbers = dutyFiles(content).flatMap(({ duties }) =>
    duties.flatMap((duty) => factValues(duty, '编号')),
  );
  const titles = content.roles.map(nameOf);
  const pages = {
    kind: '岗位、部门或说明',
    home: '',
    names: [...titles, ...departments.names, ...guides],
    isComplete: roles.isComplete && departments.isComplete && !guides.includes(''),
    aliases: new Map([...roles.aliases, ...departments.aliases]),
    ids: new Map(),
  };
  const among = (known: KnownNames) => unless(known.names, (name) => explainUnknown(name, known));
  return {
    role: unless(titles, explainRoles(content)),
    department: among(departments),
    topic: among(topics),
    metric: among(metrics),
    page: among(pages),
    duty: unless(numbers, (it) => (content.isPartial ? null : unknownNumber(it, numbers))),
  };
}

/** The same, but silent about names that are written with other signs: answers are known by them too. */
function unless(names: readonly string[], explain: ExplainOne): ExplainOne {
  const known = new Set(names.map(bareSentence));
  return (name) => (known.has(bareSentence(name)) ? null : explain(name));
}

function unknownNumber(number: string, known: readonly string[]): UnknownName {
  const near = suggest(number, known);
  const message = `没有编号为「${number}」的职责${near.length ? `${didYouMean(near)}？` : '。'}`;
  return { message, right: null, isNear: near.length > 0 };
}

/** The line with the right names, where each is known and stands there once. */
function corrected(
  line: string | undefined,
  wrong: readonly (UnknownName & { readonly name: string })[],
): { fix?: string } {
  let fix = line?.trimEnd() ?? '';
  for (const { name, right } of wrong) {
    if (!right || fix.split(name).length !== 2) return {};
    fix = fix.replace(name, right);
  }
  return { fix };
}
