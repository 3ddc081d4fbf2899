import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { applyEdit } from '../../src/editor/apply-edit.ts';
import type { DutyEdit, Edit, Texts } from '../../src/editor/edit.ts';
import { type FormPage, readForm } from '../../src/editor/read-form.ts';
import { FACT_LABELS } from '../../src/handbook/fact-labels.ts';
import { asYaml } from '../../src/write/as-yaml.ts';
import { asRead } from '../../src/write/text-edit.ts';
import { anyPick, editOf } from './any-edit.ts';
import { anyPage } from './any-page.ts';
import { said, saidAfter } from './said-after.ts';
import { DIRECTOR, NURSE, ward } from './ward.ts';

describe('any edit of any page', () => {
  it('makes the page say just that, or something that the check refuses', () => {
    check(({ before, after, edit }) => {
      const wanted = saidAfter(before, edit, FILES);
      const is = new Map(FILES.map((file) => [file, said(readForm(after, file))]));
      if (JSON.stringify([...is]) === JSON.stringify([...wanted])) return;
      const texts = FILES.map((file) => [file, asRead(after.get(file) ?? '')] as const);
      const problems = texts.flatMap(([file, text]) => readPage(file, text, true).problems);
      if (!problems.length) expect(is).toEqual(wanted);
    });
  });

  it('leaves every line alone that it is not about', () => {
    check(({ before, after, edit }) => {
      for (const file of FILES) {
        const form = readForm(before, file);
        const own = file === ('file' in edit ? edit.file : '') && form ? linesOf(form, edit) : [];
        const lines = (before.get(file) ?? '').split('\n');
        const kept = lines.filter(
          (line, at) => line.trim() && (!own.includes(at + 1) || line.includes('注释')),
        );
        const left = (after.get(file) ?? '').split('\n');
        let from = 0;
        for (const line of kept) {
          // Behind the last line there may be no line end.
          const isSame = (it: string, place: number) =>
            line === lines.at(-1) || place === left.length - 1
              ? it.trimEnd() === line.trimEnd()
              : it === line;
          const at = left.findIndex((it, place) => place >= from && isSame(it, place));
          expect([edit, line, at >= 0]).toEqual([edit, line, true]);
          from = at + 1;
        }
        const usual = lines.slice(0, -1).every((line) => line.endsWith('\r'));
        expect(left.slice(0, -1).filter((line) => line.endsWith('\r') !== usual)).toEqual([]);
      }
    });
  });

  it('changes nothing when it is made twice', () => {
    check(({ after, edit }) => {
      expect(applyEdit(after, edit)).toEqual({ texts: after });
    });
  });

  it('gives the same bytes when what it says is taken back', () => {
    check(({ before, after, edit }) => {
      const back = reverseOf(edit, before, after);
      const undone = back && applyEdit(after, back);
      if (undone) expect([edit, undone]).toEqual([edit, { texts: before }]);
    });
  });
});

const FILES = [NURSE, DIRECTOR];

interface Made {
  readonly before: Texts;
  readonly after: Texts;
  readonly edit: Edit;
}

/** Makes edits of pages, and looks at each that could be made: all can. */
function check(look: (made: Made) => void): void {
  fc.assert(
    fc.property(anyPage, anyPick, ({ text }, pick) => {
      const before = new Map([...ward(), [NURSE, text]]);
      const [form, other] = [readForm(before, NURSE), readForm(before, DIRECTOR)];
      const edit = form && other && editOf(form, other, pick);
      if (!edit) return;
      const applied = applyEdit(before, edit);
      expect([edit, 'conflict' in applied && applied.conflict]).toEqual([edit, false]);
      if ('texts' in applied) look({ before, after: applied.texts, edit });
    }),
    { numRuns: 80 },
  );
}

/** The edit that takes another back, where one can and nothing had to be written in another way. */
function reverseOf(edit: Edit, before: Texts, after: Texts): Edit | null {
  const said = (texts: Texts) => readForm(texts, NURSE);
  if (edit.kind === 'fact') {
    // Behind a value that needs quotes they stay.
    const isInPlace = [edit.was, edit.to].every(
      (value) => typeof value === 'string' && asYaml(value) === value,
    );
    return isInPlace ? { ...edit, was: edit.to, to: edit.was } : null;
  }
  if (edit.kind === 'section')
    return edit.was && edit.to ? { ...edit, was: edit.to, to: edit.was } : null;
  if (edit.kind === 'group') return edit.to ? { ...edit, group: edit.to, to: edit.group } : null;
  if (edit.kind !== 'duty' || !keepsParts(edit)) return null;
  if (readPage(NURSE, asRead(after.get(NURSE) ?? ''), true).problems.length) return null;
  const duty = (form: FormPage | null, name: string) =>
    form?.groups.flatMap(({ duties }) => duties).find((it) => it.name === name);
  const old = duty(said(before), edit.duty);
  const now =
    old &&
    said(after)
      ?.groups.flatMap(({ duties }) => duties)
      .find((it) => it.line === old.line);
  if (!old || !now) return null;
  return { kind: 'duty', file: NURSE, duty: now.name, was: now.words, to: old.words };
}

/** Whether everything below the sentence of a duty stays, and more only comes behind it. */
function keepsParts({ was, to }: DutyEdit): boolean {
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const labels = FACT_LABELS.filter((label) => was.facts[label]);
  return (
    isSame(was.subItems, to.subItems.slice(0, was.subItems.length)) &&
    labels.every((label) => isSame(was.facts[label], to.facts[label]))
  );
}

/** The lines of a page that an edit may change. */
function linesOf({ lines, lastLine, groups, sections }: FormPage, edit: Edit): number[] {
  const range = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const ofKey = (key: string) => {
    const first = lines[key];
    const next = Object.values(lines).filter((line) => line > (first ?? 0));
    const above = key.startsWith('facts.') ? 1 : 0;
    return first === undefined ? [] : range(first - above, Math.min(...next, lastLine) - 1);
  };
  if (edit.kind === 'fact') return ofKey(edit.key);
  if (edit.kind === 'group')
    return groups.filter((it) => it.title === edit.group).map((it) => it.line);
  if (edit.kind === 'section')
    return sections
      .filter((it) => it.title === edit.title)
      .flatMap((it) => range(it.line, it.lastLine));
  if (!('duty' in edit)) return [];
  const duty = groups.flatMap(({ duties }) => duties).find((it) => it.name === edit.duty);
  const own = duty ? range(duty.line, duty.lastLine) : [];
  return edit.kind === 'remove-duty' ? [...own, ...ofKey('retired')] : own;
}
