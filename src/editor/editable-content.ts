import type { ContentFiles } from '../content/parse-content.ts';
import type { Past, PastDuty } from '../handbook/past.ts';
import type { PastThing } from '../handbook/past-thing.ts';

/** The content as the page that edits it reads it, from one file of JSON. */
export interface EditableContent {
  /** The text of every content file by its path from the project's folder (`content/…`). */
  readonly texts: Readonly<Record<string, string>>;
  /** Files of `public/` that pages may lead to. */
  readonly files: readonly string[];
  /** What git knows of the past; null where it knows nothing. */
  readonly past: WrittenPast | null;
  /** Address of the repository that is pushed to, or its path on the site's own host; null where there is none. */
  readonly git: string | null;
}

/** The past without those who once held a role: they are no longer everybody's business. */
interface WrittenPast {
  readonly numbers: readonly string[];
  readonly duties: readonly (readonly [number: string, duty: PastDuty])[];
  readonly lists: readonly string[];
  readonly things: readonly PastThing[];
}

/** What the file of JSON holds. */
export function writeEditable(
  { texts, files }: { readonly texts: ContentFiles; readonly files: ReadonlySet<string> },
  past: Past | undefined,
  git: string | undefined,
): EditableContent {
  return {
    texts: Object.fromEntries(texts),
    files: [...files],
    past: past
      ? {
          numbers: [...past.numbers],
          duties: [...past.duties],
          lists: [...past.lists],
          things: (past.things ?? []).map((thing) => ({ ...thing, text: '' })),
        }
      : null,
    git: git ?? null,
  };
}

/** The past as rules ask for it; it names no former holder. */
export function readEditablePast({ past }: Pick<EditableContent, 'past'>): Past | undefined {
  if (!past) return undefined;
  return {
    numbers: new Set(past.numbers),
    duties: new Map(past.duties),
    holders: new Set(),
    lists: new Set(past.lists),
    things: past.things,
  };
}
