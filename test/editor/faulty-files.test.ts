import { expect, test } from 'vitest';
import { applyEdit } from '../../src/editor/apply-edit.ts';
import type { Edit, Texts } from '../../src/editor/edit.ts';
import { type FormDuty, readForm } from '../../src/editor/read-form.ts';
import { FAULTS, readFixture } from '../fixtures.ts';

const sound = readFixture();

test.each(['sound', ...FAULTS])(
  '%s: every file is shown, and edited where it is faulty',
  (fault) => {
    const texts = fault === 'sound' ? sound : readFixture(fault);
    for (const [file, text] of texts) {
      if (fault !== 'sound' && sound.get(file) === text) continue;
      const form = readForm(texts, file);
      for (const edit of someEdits(file)) keepsOthers(texts, edit);
      for (const { title, text } of form?.sections ?? [])
        keepsOthers(texts, { kind: 'section', file, title, was: text, to: `${text}\n\n多一句。` });
      const duties = form?.groups.flatMap((group) => group.duties) ?? [];
      for (const duty of new Map(duties.map((it) => [it.name, it])).values()) {
        const after = keepsOthers(texts, dutyEdit(file, duty));
        keepsOthers(texts, { kind: 'remove-duty', file, duty: duty.name, was: duty.words });
        keepsOthers(texts, {
          kind: 'place-duty',
          file,
          duty: duty.name,
          toFile: file,
          group: '另一组',
          behind: null,
        });
        const isSole =
          readForm(after, file)?.groups.flatMap((it) => it.duties).length === duties.length;
        if (isSole) expect(linesAbove(after.get(file), duty)).toEqual(linesAbove(text, duty));
      }
    }
  },
);

/** Makes an edit if it can be made, which changes no file but its own. */
function keepsOthers(texts: Texts, edit: Edit & { readonly file: string }): Texts {
  const applied = applyEdit(texts, edit);
  const after = 'texts' in applied ? applied.texts : texts;
  const others = (it: Texts) => [...it].filter(([file]) => file !== edit.file);
  expect(others(after)).toEqual(others(texts));
  return after;
}

function dutyEdit(file: string, { name, words }: FormDuty): Edit & { readonly file: string } {
  return { kind: 'duty', file, duty: name, was: words, to: { ...words, text: '另说' } };
}

function someEdits(file: string): (Edit & { readonly file: string })[] {
  const words = { text: '多一条', subItems: [], facts: {} };
  return [
    { kind: 'fact', file, id: '', key: 'contact', was: null, to: '8021' },
    { kind: 'fact', file, id: '', key: 'facts.职级', was: null, to: 'M1' },
    { kind: 'fact', file, id: 'seal', key: 'lead', was: null, to: '甲' },
    { kind: 'add-duty', file, number: '', group: '', behind: null, to: words },
    { kind: 'group', file, group: '甲', to: '乙' },
    { kind: 'remove', file, id: 'seal' },
  ];
}

function linesAbove(text: string | undefined, { line }: FormDuty): string[] {
  return (text?.split('\n') ?? []).slice(0, line - 1);
}
