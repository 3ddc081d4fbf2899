import type { ContentReader } from '../content/content-reader.ts';
import { parseContent } from '../content/parse-content.ts';
import type { Content } from '../handbook/content.ts';
import { judgeContent } from '../handbook/judge-content.ts';
import type { Past } from '../handbook/past.ts';
import { byPlace } from '../handbook/problem.ts';
import { changesBetween } from '../history/changes-between.ts';
import { readContent } from '../history/read-content.ts';
import type { Reading } from '../history/reading.ts';
import { changedFiles } from '../write/changed-files.ts';
import { type Named, namedThings } from '../write/kinds.ts';
import { nextCode } from '../write/new/next-code.ts';
import { asRead } from '../write/text-edit.ts';
import { conflictPlace } from './conflict-place.ts';
import type { Edit, Texts } from './edit.ts';
import { type EditedPage, editedPages } from './edited-pages.ts';
import { inFolderOrder } from './folder-order.ts';
import { type FormField, formFields } from './form-fields.ts';
import { type Mention, mentionsOfNumber } from './mentions-of-number.ts';
import { type NameChoices, nameChoices } from './name-choices.ts';
import { nextNumber } from './next-number.ts';
import { type FieldPlace, placeOf } from './place-of.ts';
import { type FormPage, readForm } from './read-form.ts';
import type { ToldProblem } from './read-refusal.ts';
import { type Replayed, replayUpon } from './replay.ts';
import { says } from './says.ts';
import { type ShownGroup, shownChanges } from './shown-changes.ts';
import { isEntry, type Target } from './target.ts';

/** The content on a desk: what it says after somebody's edits, and what the check says of it. */
export interface Desk {
  /** What the form shows of one thing after the edits; null shows none. */
  readonly show: (edits: readonly Edit[], target: Target | null) => Shown;
  /** What is to be said of the content as it was shown last. */
  readonly judge: () => Judged;
  /** Puts other texts on the desk, those that stand on the server now; edits are asked for again. */
  readonly rebase: (texts: Texts) => void;
  /** Adds what the server said of the texts as they are, until they are others. */
  readonly tell: (problems: readonly ToldProblem[]) => void;
  /** Where else the number of a duty stands. */
  readonly mentionsOf: (number: string) => Mention[];
  /** Everything that has a name in the content as it was shown last. */
  readonly named: () => Named[];
  /** The next free code of a role in a department; null where the handbook uses none. */
  readonly nextCode: (department: string) => string | null;
}

export interface Shown {
  /** Null where nothing is asked for, or it is not there. */
  readonly form: FormPage | null;
  readonly fields: readonly FormField[];
  readonly names: NameChoices;
  readonly pages: readonly EditedPage[];
  /** Edits that cannot be done to these texts, each with what stands there now. */
  readonly conflicts: readonly EditConflict[];
  /** The next free 编号 of the role; empty where it uses none. */
  readonly nextNumber: string;
}

/** An edit that cannot be done, where it was made, and why. */
export type EditConflict = Replayed['conflicts'][number] & { readonly place: string };

/** What is to be said of a place in the content. */
export interface Finding {
  readonly problem: ToldProblem;
  /** Where on the form that is shown; null where it is about something else. */
  readonly place: FieldPlace | null;
  /** The lines that it is about, as they stand. */
  readonly lines: string;
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly changes: readonly ShownGroup[];
  /** What a commit of the changes may say. */
  readonly message: string;
  /** The files that are not as they were read, null for one that is gone. */
  readonly changed: ReadonlyMap<string, string | null>;
}

/**
 * A desk with a content on it. `past` is what git remembers; `reader` takes each file apart, and `files`
 * are those of `public/`. Charts, which
 * have to be drawn, and people who left, whom the past does not name here, are the server's to judge.
 */
export function openDesk(
  base: Texts,
  past: Past | undefined,
  reader: ContentReader,
  files?: ReadonlySet<string>,
): Desk {
  let known = files;
  let start = base;
  let atStart: Reading | null = null;
  let replay = replayUpon(base, reader);
  let texts = base;
  let content = read(base);
  let form: FormPage | null = null;
  let told: readonly { readonly problem: ToldProblem; readonly text: string | undefined }[] = [];
  function read(from: Texts): Content {
    return { ...parseContent(inFolderOrder(from), reader), past, files: known };
  }
  function formOf(it: Target): FormPage | null {
    return readForm(texts, it.file, isEntry(it) ? it.id : '');
  }
  /** Where on the form that is shown; a finding about anything else has no place there. */
  function placeIn(problem: ToldProblem): FieldPlace | null {
    return form && placeOf(form, problem);
  }
  function linesOf({ file, line, lastLine = line }: ToldProblem): string {
    const lines = asRead(texts.get(file) ?? '').split('\n');
    return lines.slice(line - 1, lastLine).join('\n');
  }
  return {
    show: (edits, target) => {
      const replayed = replay(edits);
      texts = replayed.texts;
      content = read(texts);
      form = target && formOf(target);
      const pages = editedPages(content);
      return {
        form,
        fields: target ? formFields(target.file) : [],
        names: nameChoices(content),
        pages,
        conflicts: replayed.conflicts.map((conflict) => ({
          ...conflict,
          place: conflictPlace(conflict.edit, pages),
        })),
        nextNumber: (target && nextNumber(content, target.file)) ?? '',
      };
    },
    judge: () => {
      const { problems } = judgeContent(content);
      const others = told.filter(({ problem, text }) => texts.get(problem.file) === text);
      atStart ??= readContent(read(start));
      const changes = changesBetween(atStart, readContent(content));
      const changed = changedFiles(start, texts);
      return {
        findings: [...problems, ...others.map(({ problem }) => problem)]
          .toSorted(byPlace)
          .map((problem) => ({ problem, place: placeIn(problem), lines: linesOf(problem) })),
        changes: shownChanges(changes),
        message: says(changes, [...changed.keys()]),
        changed,
      };
    },
    rebase: (now) => {
      // Others may have put files there meanwhile, which only the server knows.
      known = undefined;
      start = now;
      atStart = null;
      replay = replayUpon(now, reader);
    },
    tell: (problems) => {
      told = problems.map((problem) => ({ problem, text: texts.get(problem.file) }));
    },
    mentionsOf: (number) => mentionsOfNumber(texts, number),
    named: () => namedThings(content),
    nextCode: (department) => nextCode(content, department),
  };
}
