import type { KindName } from '../../kinds/all-kinds.ts';
import type { Content } from '../content.ts';
import { withOtherName } from '../name-in-line.ts';
import type { NamedProblem } from '../problem.ts';
import type { Reference, Slot } from '../references.ts';

/** What is to be written at a place in place of a name, and what is said of it. */
export interface Correction {
  readonly place: Pick<Reference, 'file' | 'line' | 'slot'>;
  readonly name: string;
  /** Null where only the author knows. */
  readonly right: string | null;
  readonly message: string;
}

/** One problem for each line that is to be corrected, with everything that is to be written otherwise in it. */
export function correctPlaces(
  corrections: readonly Correction[],
  { texts }: Pick<Content, 'texts'>,
): NamedProblem[] {
  const byLine = Map.groupBy(corrections, ({ place: { file, line } }) => `${file}:${line}`);
  return [...byLine.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { file, line, slot } = first.place;
    const message = [...new Set(own.map((it) => it.message))].join('；');
    const written = texts.get(file)?.split(/\r\n?|\n/)[line - 1] ?? '';
    const fix = own.reduce(
      (text, { name, right }) => (right === null ? text : withOtherName(text, name, right)),
      written,
    );
    const isWhole = own.every(({ name, right }) => right !== null && written.includes(name));
    const problem = { file, line, severity: 'error' as const, kind: KINDS[slot], message };
    return [isWhole && fix !== written ? { ...problem, fix } : problem];
  });
}

const KINDS: Readonly<Record<Slot, KindName>> = {
  department: 'unknown-department',
  role: 'renamed',
  superior: 'unknown-superior',
  deputy: 'deputy',
  collaborator: 'unknown-collaborator',
  audience: 'common-audience',
  signatory: 'signatory',
  topic: 'unknown-topic',
  metric: 'unknown-metric',
};
