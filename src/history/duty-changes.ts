import { areSameWords } from './are-same-words.ts';
import type { DutyChange } from './change.ts';
import { isEqual } from './is-equal.ts';
import type { PlacedDuty } from './match-duties.ts';
import type { DutyReading } from './reading.ts';
import type { Renames } from './renames.ts';

/** What a duty says otherwise than before, wherever it stands; one of the two may be null. */
export function dutyChanges(
  before: PlacedDuty | null,
  after: PlacedDuty | null,
  renames: Renames,
): DutyChange[] {
  const placed = after ?? before;
  if (!placed) return [];
  const { page, duty } = placed;
  const about = { about: '职责' as const, page, duty, label: '', from: null, to: null };
  if (!before || !after) {
    const [was, is] = [before, after].map((it) => (it ? [it.duty.text] : []));
    const kind = after ? '新增' : '停用';
    return [{ ...about, kind, before: was ?? [], after: is ?? [], isSlight: false }];
  }
  const from = before.page === page ? null : before.page;
  const moved: DutyChange[] = from
    ? [{ ...about, kind: '移交', from, before: [from.title], after: [page.title], isSlight: false }]
    : [];
  const said = differences(before.duty, duty).map(
    ([kind, label, was, is]): DutyChange => ({
      ...about,
      ...{ kind, label, before: was, after: is },
      isSlight: ALWAYS_SLIGHT.includes(kind) || areSameWords(was, is, renames),
    }),
  );
  return [...moved, ...said];
}

type Said = readonly [
  kind: DutyChange['kind'],
  label: string,
  was: readonly string[],
  is: readonly string[],
];

function differences(before: DutyReading, after: DutyReading): Said[] {
  const labels = new Set([...before.facts, ...after.facts].map(({ label }) => label));
  const facts = [...labels].map(
    (label): Said => ['内容', label, valuesOf(before, label), valuesOf(after, label)],
  );
  const all: Said[] = [
    ['编号', '', listOf(before.id), listOf(after.id)],
    ['改写', '', [before.text], [after.text]],
    ['分项', '', before.subItems, after.subItems],
    ['分组', '', listOf(before.group), listOf(after.group)],
    ...facts,
  ];
  return all.filter(([, , was, is]) => !isEqual(was, is));
}

function valuesOf({ facts }: DutyReading, label: string): readonly string[] {
  return facts.find((fact) => fact.label === label)?.values ?? [];
}

function listOf(text: string): string[] {
  return text ? [text] : [];
}

const ALWAYS_SLIGHT: readonly DutyChange['kind'][] = ['编号', '分组'];
