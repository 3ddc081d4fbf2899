import { readCollaborator } from '../collaborator.ts';
import type { WrittenFact } from '../content.ts';
import { type DutyFile, dutyFiles, homeOf } from '../duty-files.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { explainCollaborators } from './collaborators.ts';

/** A duty names everybody it is done with once, with all the reasons: to merge them is its author's. */
export const collaboratorsOnce: Check = (content) => {
  const explain = explainCollaborators(content);
  const meant = (written: string, home: DutyFile) => {
    const { name } = readCollaborator(written, (it) => !explain(it, homeOf(home)));
    return explain(name, homeOf(home))?.right ?? name;
  };
  const told = ({ values, line }: WrittenFact, home: DutyFile): Problem[] => {
    // Names that are known and all differ need no closer look, for which all names are gone through.
    const forms = values.flatMap((value) => [...new Set([value, withoutReason(value)])]);
    const isKnown = (value: string) => !explain(withoutReason(value), homeOf(home));
    if (new Set(forms).size === forms.length && (values.length < 2 || values.every(isKnown)))
      return [];
    const names = values.map((value) => meant(value, home));
    const twice = names.filter((name, i) => names.indexOf(name) < i);
    return [...new Set(twice)].map((name) => ({
      file: home.file,
      line,
      severity: 'error',
      message: `这一行把「${name}」写了不止一次，事由不一样；怎样合并要由写的人定，请合成一处`,
    }));
  };
  return dutyFiles(content).flatMap((home) =>
    home.duties
      .filter(({ flawed }) => !flawed)
      .flatMap(({ facts }) => facts.filter(({ label }) => label === '协作'))
      .flatMap((fact) => told(fact, home)),
  );
};

function withoutReason(written: string): string {
  return readCollaborator(written, () => false).name;
}
