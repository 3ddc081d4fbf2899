import { textWidth } from '../measure-text.ts';
import { wrapLabel } from './wrap-label.ts';

/** Height of a line of text in a box, and of the note below it, px. */
export const LINE_HEIGHT = 20;
export const NOTE_HEIGHT = 18;

/**
 * The lines of a role's box and the size it needs, px, both even so that its middle is whole. Text
 * is 16 px, at most 12 em wide; an empty note takes no room.
 */
export function measureOrgBox(title: string, note: string): OrgBoxSize {
  const lines = wrapLabel(title, WIDEST);
  const notes = note ? wrapLabel(note, (WIDEST * FONT_SIZE) / NOTE_SIZE) : [];
  const width = Math.max(
    ...lines.map((line) => textWidth(line) * FONT_SIZE),
    ...notes.map((line) => textWidth(line) * NOTE_SIZE),
  );
  return {
    lines,
    notes,
    width: Math.ceil((width + 2 * PADDING_X) / 2) * 2,
    height: lines.length * LINE_HEIGHT + notes.length * NOTE_HEIGHT + 2 * PADDING_Y,
  };
}

const FONT_SIZE = 16;
const NOTE_SIZE = 13;
const WIDEST = 12;
const PADDING_X = 12;
const PADDING_Y = 8;

export interface OrgBoxSize {
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly width: number;
  readonly height: number;
}
