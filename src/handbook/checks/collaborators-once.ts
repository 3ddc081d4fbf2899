import { readCollaborator } from '../collaborator.ts';
import type { WrittenFact, WrittenRole } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { explainCollaborators } from './collaborators.ts';

/** A duty names everybody it is done with once, with all the reasons: to merge them is its author's. */
export const collaboratorsOnce: Check = (content) => {
  const explain = explainCollaborators(content);
  const meant = (written: string, { data }: WrittenRole) => {
    const { name } = readCollaborator(written, (it) => !explain(it, data.department));
    return explain(name, data.department)?.right ?? name;
  };
  const told = ({ values, line }: WrittenFact, role: WrittenRole): Problem[] => {
    const names = values.map((value) => meant(value, role));
    const twice = names.filter((name, i) => names.indexOf(name) < i);
    return [...new Set(twice)].map((name) => ({
      file: role.file,
      line,
      severity: 'error',
      message: `这一行把「${name}」写了不止一次，事由不一样；怎样合并要由写的人定，请合成一处`,
    }));
  };
  return content.roles.flatMap((role) =>
    role.duties
      .filter(({ flawed }) => !flawed)
      .flatMap(({ facts }) => facts.filter(({ label }) => label === '协作'))
      .flatMap((fact) => told(fact, role)),
  );
};
