import { writtenRows } from '../authority-rows.ts';
import { readCollaborator } from '../collaborator.ts';
import type { Content } from '../content.ts';
import { type DutyFile, dutyFiles, homeOf } from '../duty-files.ts';
import type { FactLabel } from '../fact-labels.ts';
import { measureRows } from '../measure-rows.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { explainCollaborators } from './collaborators.ts';
import { isPartnerListEmptied } from './known.ts';
import { explainSignatories } from './signatories.ts';
import { explainSuperiors } from './superiors.ts';

/**
 * A list without entries, whose names duties or roles use all the same, is told once and not at every
 * place.
 */
export const listsNotEmptied: Check = (content) => [
  ...(content.topics.length
    ? []
    : emptied('主题', namesAfter('主题', dutyFiles(content)), content)),
  ...(content.metrics.length ? [] : emptied('指标', metricsNamed(content), content)),
  ...(isPartnerListEmptied(content) ? emptied('外部单位', partnersNamed(content), content) : []),
];

function emptied(
  kind: keyof typeof FILES,
  names: readonly string[],
  { problems }: Content,
): Problem[] {
  const file = FILES[kind];
  const isToldAlready = problems.some((problem) => problem.file === file);
  if (!names.length || isToldAlready) return [];
  const message = `这个文件里一个${kind}也没有，${PLACES[kind]}里却写了 ${names.length} 个，例如「${names[0]}」。请恢复这个文件的内容，或者把这些${kind}写进来`;
  return [{ file, line: 1, severity: 'error', message }];
}

const FILES = {
  主题: 'content/topics.yaml',
  指标: 'content/metrics.yaml',
  外部单位: 'content/partners.yaml',
};
const PLACES = { 主题: '职责', 指标: '职责或考核指标', 外部单位: '职责、岗位或审批权限' };

/** The names after a label in all duties. */
function namesAfter(label: FactLabel, files: readonly DutyFile[]): string[] {
  const facts = files.flatMap(({ duties }) => duties.flatMap((duty) => duty.facts));
  return facts.flatMap((fact) => (fact.label === label ? fact.values : []));
}

/** The metrics in duties and in 考核指标. */
function metricsNamed(content: Content): string[] {
  const rows = content.roles.flatMap(({ measures }) => measures.flatMap(measureRows));
  const measured = rows.flatMap(({ textOf }) => textOf('指标') || []);
  return [...namesAfter('指标', dutyFiles(content)), ...measured];
}

/** The names in duties, reporting lines and signatures that nobody else bears, nor anybody by a name near to it. */
function partnersNamed(content: Content): string[] {
  const all = { ...content, hasPartnerList: false };
  const [collaborator, superior] = [explainCollaborators(all), explainSuperiors(all)];
  const signatory = explainSignatories(all);
  return [
    ...dutyFiles(content).flatMap((file) => {
      const unknown = (name: string) => collaborator(name, homeOf(file));
      return namesAfter('协作', [file])
        .map((value) => readCollaborator(value, (name) => !unknown(name)).name)
        .filter((name) => unknown(name)?.isNear === false);
    }),
    ...content.roles.flatMap((role) => {
      const { department, reportsTo, dottedTo } = role.data;
      const above = [...(reportsTo ? [reportsTo] : []), ...dottedTo];
      return above.filter((name) => superior(name, department, role)?.isNear === false);
    }),
    ...content.authorities
      .flatMap((entry) => writtenRows(entry))
      .flatMap(({ names }) => names.filter((name) => signatory(name)?.isNear === false)),
  ];
}
