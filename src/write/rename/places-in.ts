import type { WrittenScalar } from '../entry-yaml.ts';
import type { NamePlace } from './name-place.ts';

/** Where names stand in a value or key of YAML that names them one behind the other. */
export function placesIn(
  { value, source, start }: WrittenScalar,
  names: readonly string[],
  place: Pick<NamePlace, 'file' | 'position' | 'home' | 'author'>,
): NamePlace[] {
  const inner = source.indexOf(value);
  // What is written with escapes or over several lines cannot be told place by place.
  if (inner < 0) return [];
  return inOrder(value, names).map(([name, at]) => {
    const from = start + inner + at;
    return { ...place, name, start: from, end: from + name.length, isBare: source === name };
  });
}

/** Where names stand in a text that names them one behind the other. */
export function inOrder(
  text: string,
  names: readonly string[],
  from = 0,
): [name: string, at: number][] {
  let behind = from;
  return names.flatMap((name): [string, number][] => {
    const at = text.indexOf(name, behind);
    if (at < 0) return [];
    behind = at + name.length;
    return [[name, at]];
  });
}
