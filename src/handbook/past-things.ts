import { type Content, factValues } from './content.ts';
import { dutyFiles } from './duty-files.ts';
import { only } from './only.ts';
import type { PastThing } from './past-thing.ts';
import { type PresentThing, presentThings } from './present-things.ts';

/** Whether what once stood under an id stands under it still, or may well do, where it could not be read. */
export function isStanding({ kind, id, file }: PastThing, content: Content): boolean {
  const { texts, problems, misplaced } = content;
  if (presentThings(content).some((it) => it.kind === kind && it.entry.id === id)) return true;
  if (!file.endsWith('.yaml')) return texts.has(file) || misplaced.includes(file);
  return !texts.has(file) || problems.some((problem) => problem.file === file);
}

/**
 * What something became: the present thing of its id, or the only one that came when it had gone and has
 * most of its duties, or else its name. Null where it is gone.
 */
export function becomeOf(thing: PastThing, content: Content): PresentThing | null {
  const same = presentThings(content).filter(({ kind }) => kind === thing.kind);
  const own = same.find(({ entry }) => entry.id === thing.id);
  if (own) return own;
  const newer = same.filter(({ entry }) => thing.newer.includes(entry.id));
  const heirs = newer.filter((it) => hasMostDuties(it, thing, content));
  if (heirs.length) return only(heirs);
  return only(
    newer.filter(
      ({ name, entry }) => name === thing.name || entry.data.aliases?.includes(thing.name),
    ),
  );
}

/** The file that one has become that once stood; null where that is gone, undefined where nobody knows of it. */
export function movedFile(file: string, content: Content): string | null | undefined {
  const thing = content.past?.things?.find((it) => it.file === file);
  return thing && (becomeOf(thing, content)?.entry.file ?? null);
}

function hasMostDuties({ entry }: PresentThing, { numbers }: PastThing, content: Content): boolean {
  const file = dutyFiles(content).find((it) => it.file === entry.file);
  const own = new Set(file?.duties.flatMap((duty) => factValues(duty, '编号')));
  return numbers.filter((number) => own.has(number)).length * 2 > numbers.length;
}
