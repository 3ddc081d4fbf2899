import type { Told } from '../content.ts';
import { splitDutyNumber } from '../duty-number.ts';
import type { Gone } from './explain-gone.ts';
import type { UnknownUse } from './unknown-names.ts';

/** What was told before, with names that are told now and with pages and numbers that are gone. */
export function toldOf(uses: readonly UnknownUse[], gone: readonly Gone[], before?: Told): Told {
  const already = [...(before?.names ?? [])].flatMap(([kind, names]) =>
    [...names].map((name) => [kind, name] as const),
  );
  const pairs = [
    ...already,
    ...uses.flatMap(({ name, kinds }) => kinds.map((kind) => [kind, name] as const)),
  ];
  const byKind = Map.groupBy(pairs, ([kind]) => kind);
  return {
    names: new Map([...byKind].map(([kind, own]) => [kind, new Set(own.map(([, it]) => it))])),
    files: new Set([...(before?.files ?? []), ...gone.flatMap(({ page }) => page?.file ?? [])]),
    prefixes: new Set([
      ...(before?.prefixes ?? []),
      ...gone.flatMap(({ numbers }) => splitDutyNumber(numbers?.[0]?.number ?? '')?.prefix ?? []),
    ]),
  };
}
