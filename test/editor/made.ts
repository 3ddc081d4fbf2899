import { expect } from 'vitest';
import type { DutyWords, Edit, Texts } from '../../src/editor/edit.ts';
import { readForm } from '../../src/editor/read-form.ts';
import { replayUpon } from '../../src/editor/replay.ts';
import { changedLines } from './changed-lines.ts';
import { NURSE, ward } from './ward.ts';

/** What stands below the purpose of the nurse. */
export const PURPOSE = '管好病区。\n\n- 排班\n- 查房';

/** The texts after an edit that nothing stands against. */
export function made(edit: Edit, before: Texts = ward()): Texts {
  const { texts, conflicts } = replayUpon(before)([edit]);
  expect(conflicts).toEqual([]);
  return texts;
}

/** The lines that an edit changes. */
export function changes(edit: Edit, before: Texts = ward()): string[] {
  return changedLines(before, made(edit, before));
}

/** What a duty of a page says. */
export function wordsOf(name: string, texts: Texts = ward(), file = NURSE): DutyWords {
  const duties = readForm(texts, file)?.groups.flatMap((group) => group.duties) ?? [];
  const words = duties.find((it) => it.name === name)?.words;
  if (!words) throw new Error(`no duty ${name}`);
  return words;
}
