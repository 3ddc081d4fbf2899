import { textWidth } from '../measure-text.ts';
import { wrapLabel } from './wrap-label.ts';

/** Height of a line of text in a box, px. */
export const LINE_HEIGHT = 20;

/**
 * The lines of a role's box and the size it needs, px, both even so that its middle is whole. Text
 * is 16 px, at most 12 em wide.
 */
export function measureOrgBox(title: string): { lines: string[]; width: number; height: number } {
  const lines = wrapLabel(title, WIDEST);
  const width = Math.max(...lines.map((line) => textWidth(line))) * FONT_SIZE + 2 * PADDING_X;
  return {
    lines,
    width: Math.ceil(width / 2) * 2,
    height: lines.length * LINE_HEIGHT + 2 * PADDING_Y,
  };
}

const FONT_SIZE = 16;
const WIDEST = 12;
const PADDING_X = 12;
const PADDING_Y = 8;
