import { type Content, factValues, type WrittenDuty } from './content.ts';
import { type DutyFile, dutyFiles } from './duty-files.ts';
import { splitDutyNumber } from './duty-number.ts';
import { type Meant, meantNumbers } from './meant-numbers.ts';
import { numberOwners } from './number-owners.ts';
import { numberPrefix } from './number-prefix.ts';
import { oncePer } from './once-per.ts';
import { isSameSentence } from './same-sentence.ts';

/** The number that a duty had. */
export interface Restored {
  readonly number: string;
  /** False where the duty bears a number that is right and new: it may be a new duty as well. */
  readonly isSure: boolean;
}

/**
 * The number that each duty had whose own is damaged, lost, another duty's or one that was never given:
 * a number of the same file that nothing bears and that the sources or the past know. By its sentence
 * where the past tells it, or else by its place between the numbers above and below.
 */
export const restoredNumbers = oncePer((content: Content): ReadonlyMap<WrittenDuty, Restored> => {
  const files = dutyFiles(content);
  const meant = meantNumbers(files);
  const owners = numberOwners(content);
  const lost = unborneNumbers(content, meant);
  const pointedAt = new Set(numbersOfSources(content));
  const restored = new Map<WrittenDuty, Restored>();
  const given = new Set<string>();
  const restore = (duty: WrittenDuty, number: string, isSure: boolean) => {
    restored.set(duty, { number, isSure });
    given.add(number);
  };
  for (const home of files) {
    if (home.broken) continue;
    const own = home.duties.map((duty) => ownNumber(duty, home));
    const needing = home.duties.filter((_, at) => own[at] === null);
    const left = lost(home).filter(({ number }) => !own.includes(number));
    for (const duty of needing) {
      const [first, second] = left.filter(
        ({ number, text }) => text === duty.text && !given.has(number),
      );
      if (first && !second) restore(duty, first.number, true);
    }
    for (const [at, duty] of home.duties.entries()) {
      if (own[at] !== null || restored.has(duty)) continue;
      const fitting = left.filter(({ number, text }) => !text && !given.has(number));
      const { gap, between } = around(at, home.duties, own);
      const inGap = fitting.filter(({ number }) => between(number));
      const rivals = gap.filter((it) => !restored.has(it));
      const place = rivals.indexOf(duty);
      const isDamaged = factValues(duty, '编号').some(
        (written) => meant(written, home) !== written,
      );
      const isOnly = fitting.length === 1 && needing.length === 1 && isDamaged;
      const number =
        inGap.length === rivals.length ? inGap[place] : isOnly ? fitting[0] : undefined;
      if (number) restore(duty, number.number, true);
    }
    for (const [at, duty] of home.duties.entries()) {
      const number = own[at] ?? '';
      if (!number || isKnown(number)) continue;
      const { between } = around(at, home.duties, own);
      const same = left.find(({ text }) => text && isSameSentence(text, duty.text));
      const alike = left.find((it) => serialOf(it.number) === serialOf(number));
      const [only, other] = left.filter((it) => !it.text && between(it.number));
      const sure = same ?? alike;
      if (sure && !given.has(sure.number)) restore(duty, sure.number, true);
      else if (!sure && only && !other && !between(number) && !given.has(only.number))
        restore(duty, only.number, false);
    }
  }
  return restored;

  function isKnown(number: string): boolean {
    return pointedAt.has(number) || (content.past?.numbers.has(number) ?? false);
  }

  /** The number that is a duty's without doubt; null for one that is to be restored, if it can be. */
  function ownNumber(duty: WrittenDuty, home: DutyFile): string | null {
    const written = factValues(duty, '编号');
    const [number = ''] = written;
    const right = written.length === 1 ? meant(number, home) : null;
    return right !== null && right === number && owners.get(number)?.duty === duty ? number : null;
  }
});

interface Lost {
  readonly number: string;
  /** The sentence of the duty that had it; empty where nobody knows. */
  readonly text: string;
}

/** A function that gives the numbers of a file's series that nothing bears and that are not retired. */
function unborneNumbers(content: Content, meant: Meant): (home: DutyFile) => readonly Lost[] {
  const { past } = content;
  const files = dutyFiles(content);
  const borne = new Set(
    files.flatMap((file) => [
      ...file.data.retired,
      ...file.duties.flatMap((duty) => {
        const written = factValues(duty, '编号');
        return written.filter((number) => meant(number, file) === number);
      }),
    ]),
  );
  const pointedAt = Map.groupBy(numbersOfSources(content), prefixOf);
  const ofPast = Map.groupBy(
    [...(past?.duties ?? [])].filter(([, { text }]) => text !== ''),
    ([, { file }]) => file,
  );
  return (home) => {
    const prefix = numberPrefix(home);
    const before = (ofPast.get(home.file) ?? []).map(([number]) => number);
    return [...new Set([...(pointedAt.get(prefix) ?? []), ...before])]
      .filter((number) => prefixOf(number) === prefix && !borne.has(number))
      .map((number) => ({ number, text: past?.duties.get(number)?.text ?? '' }))
      .toSorted((a, b) => serialOf(a.number) - serialOf(b.number));
  };
}

function numbersOfSources({ sources }: Content): readonly string[] {
  return sources.flatMap(({ data }) => (Array.isArray(data) ? data : []));
}

function prefixOf(number: string): string | null {
  return splitDutyNumber(number)?.prefix ?? null;
}

/** The duties without a number of their own around a place, and which numbers may stand among them. */
function around(at: number, duties: readonly WrittenDuty[], own: readonly (string | null)[]) {
  const above = own.findLastIndex((number, i) => i < at && number !== null);
  const found = own.findIndex((number, i) => i > at && number !== null);
  const below = found < 0 ? own.length : found;
  const [low, high] = [serialOf(own[above] ?? ''), serialOf(own[below] ?? '')];
  const between = (number: string) =>
    serialOf(number) > low && (found < 0 || serialOf(number) < high);
  return { gap: duties.slice(above + 1, below), between };
}

function serialOf(number: string): number {
  return splitDutyNumber(number)?.serial ?? 0;
}
