import { LINES, type Line, NAME_CHARACTERS } from './words.ts';

export interface SyntheticDepartment {
  readonly id: string;
  readonly title: string;
  /** With what the codes of its roles begin. */
  readonly code: string;
  readonly parent: SyntheticDepartment | null;
  /** null for the whole company, a region and a store. */
  readonly line: Line | null;
}

/**
 * The tree of departments for so many roles, each parent before its parts: a company of one store has
 * lines of work; larger ones have stores, and from eight stores on regions of six.
 */
export function departmentsFor(roles: number): SyntheticDepartment[] {
  const stores = Math.max(1, Math.ceil((roles - 1) / ROLES_PER_STORE));
  const top: SyntheticDepartment = {
    ...{ id: 'head-office', title: '总经理室', code: 'ZJ', parent: null, line: null },
  };
  const all = [top];
  for (let store = 0; store < stores; store++) {
    const isAlone = stores === 1;
    if (stores >= 8 && store % STORES_PER_REGION === 0) all.push(region(store, top));
    const parent = all.findLast(({ id }) => id.startsWith('region-')) ?? top;
    const home: SyntheticDepartment = isAlone ? top : newStore(store, parent);
    if (!isAlone) all.push(home);
    for (const line of LINES)
      all.push({
        id: isAlone ? line.id : `${home.id}-${line.id}`,
        title: `${isAlone ? '' : home.title}${line.title}部`,
        code: `${isAlone ? '' : home.code}${line.code}`,
        ...{ parent: home, line },
      });
  }
  return all.slice(0, roles);
}

function region(store: number, parent: SyntheticDepartment): SyntheticDepartment {
  const number = store / STORES_PER_REGION + 1;
  const title = `第${number}大区`;
  return { id: `region-${number}`, title, code: `D${number}`, parent, line: null };
}

function newStore(store: number, parent: SyntheticDepartment): SyntheticDepartment {
  const { length } = NAME_CHARACTERS;
  const first = NAME_CHARACTERS[(store * 7) % length] ?? '';
  const second = NAME_CHARACTERS[(store * 7 + 31 + Math.floor(store / length)) % length] ?? '';
  const number = String(store + 1).padStart(2, '0');
  return {
    ...{ id: `store-${number}`, title: `${first}${second}店`, code: `S${number}`, parent },
    line: null,
  };
}

const ROLES_PER_STORE = 240;
const STORES_PER_REGION = 6;
