import type { Content } from '../content.ts';
import type { NamedProblem } from '../problem.ts';
import type { Cause } from './cause.ts';
import { distinct, formatPlaces } from './places.ts';
import { type UnknownUse, unknownNames } from './unknown-names.ts';

/**
 * Several names that nobody knows and that may be of somebody outside, while there is no list of those, or
 * one of nobody: the list was lost, and not each of its names.
 */
export const lostPartners: Cause = (content) => {
  if (content.partners.length) return { problems: [], content };
  const strangers = unknownNames(content).filter(
    ({ kinds, right }) => right === null && kinds.includes('外部单位'),
  );
  const fewest = content.hasPartnerList ? 1 : SEVERAL;
  if (strangers.length < fewest) return { problems: [], content };
  // A list that is there and names nobody is told by a rule of its own.
  const problems = content.hasPartnerList ? [] : [explain(strangers)];
  return { problems, content: { ...content, told: toldOf(strangers, content) } };
};

function explain(strangers: readonly UnknownUse[]): NamedProblem {
  const names = strangers.map(({ name }) => `「${name}」`);
  const shown = names.slice(0, SHOWN).join('') + (names.length > SHOWN ? '等' : '');
  const places = strangers.flatMap((use) => use.places);
  const message = `没有这个文件，却有 ${distinct(places).length} 处写着手册里没有的名称${shown}：${formatPlaces(places)}。若是误删，请恢复它；若是新的外部单位，请建这个文件写进去；若是部门或岗位，请先写进 content/departments/ 或 content/roles/`;
  const place = { file: 'content/partners.yaml', line: 1 };
  return { ...place, severity: 'error', kind: 'missing-file', message };
}

function toldOf(strangers: readonly UnknownUse[], { told }: Content): Content['told'] {
  const pairs = strangers.flatMap(({ name, kinds }) => kinds.map((kind) => [kind, name] as const));
  const byKind = Map.groupBy(pairs, ([kind]) => kind);
  const names = [...byKind].map(([kind, own]) => {
    const before = told?.names.get(kind) ?? [];
    return [kind, new Set([...before, ...own.map(([, name]) => name)])] as const;
  });
  return {
    files: new Set(told?.files),
    prefixes: new Set(told?.prefixes),
    names: new Map([...(told?.names ?? []), ...names]),
  };
}

/** Two may be two new departments. */
const SEVERAL = 3;
const SHOWN = 3;
