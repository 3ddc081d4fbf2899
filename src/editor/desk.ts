import type { ContentReader } from '../content/content-reader.ts';
import { parseContent } from '../content/parse-content.ts';
import type { Content } from '../handbook/content.ts';
import { judgeContent } from '../handbook/judge-content.ts';
import type { Past } from '../handbook/past.ts';
import { byPlace } from '../handbook/problem.ts';
import { changesBetween } from '../history/changes-between.ts';
import { readContent } from '../history/read-content.ts';
import type { Reading } from '../history/reading.ts';
import { type Named, namedThings } from '../write/kinds.ts';
import { nextCode } from '../write/new/next-code.ts';
import { asRead } from '../write/text-edit.ts';
import { applyEdit } from './apply-edit.ts';
import type { Conflict } from './conflict.ts';
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
export type EditConflict = Conflict & { readonly edit: Edit; readonly place: string };

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
 * A desk with a content on it. `past` is what git remembers; `reader` takes each file apart. Charts, which
 * have to be drawn, and people who left, whom the past does not name here, are the server's to judge.
 */
export function openDesk(base: Texts, past: Past | undefined, reader: ContentReader): Desk {
  let start = base;
  let atStart: Reading | null = null;
  let steps: Step[] = [];
  let texts = base;
  let content = read(base);
  let form: FormPage | null = null;
  let told: readonly { readonly problem: ToldProblem; readonly text: string | undefined }[] = [];
  function read(from: Texts): Content {
    return { ...parseContent(inFolderOrder(from), reader), past };
  }
  /** Does again only what is not done already. */
  function replay(edits: readonly Edit[]): void {
    const same = steps.findIndex(({ edit }, at) => edit !== JSON.stringify(edits[at]));
    steps = steps.slice(0, same < 0 ? steps.length : same).slice(0, edits.length);
    for (const edit of edits.slice(steps.length)) {
      const before = steps.at(-1)?.texts ?? start;
      const done = applyEdit(before, edit, reader);
      const isDone = 'texts' in done;
      steps.push({
        edit: JSON.stringify(edit),
        texts: isDone ? done.texts : before,
        conflict: isDone ? null : { edit, ...done.conflict },
      });
    }
    texts = steps.at(-1)?.texts ?? start;
    content = read(texts);
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
      replay(edits);
      form = target && formOf(target);
      const pages = editedPages(content);
      return {
        form,
        fields: target ? formFields(target.kind) : [],
        names: nameChoices(content),
        pages,
        conflicts: steps.flatMap(({ conflict }) =>
          conflict ? [{ ...conflict, place: conflictPlace(conflict.edit, pages) }] : [],
        ),
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
      start = now;
      atStart = null;
      steps = [];
    },
    tell: (problems) => {
      told = problems.map((problem) => ({ problem, text: texts.get(problem.file) }));
    },
    mentionsOf: (number) => mentionsOfNumber(texts, number),
    named: () => namedThings(content),
    nextCode: (department) => nextCode(content, department),
  };
}

/** One edit, and what stands after it. */
interface Step {
  /** As JSON, to be known again. */
  readonly edit: string;
  readonly texts: Texts;
  readonly conflict: Omit<EditConflict, 'place'> | null;
}

function changedFiles(before: Texts, after: Texts): Map<string, string | null> {
  const changed = new Map<string, string | null>();
  for (const [file, text] of after) if (before.get(file) !== text) changed.set(file, text);
  for (const file of before.keys()) if (!after.has(file)) changed.set(file, null);
  return changed;
}
