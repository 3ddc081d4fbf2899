import type { Line } from './line.ts';
import { isBullet } from './mark.ts';
import type { Draft, Open } from './role-draft.ts';
import { isLine } from './role-read.ts';
import type { SectionLine } from './section-line.ts';

/** Whether the number of a line counts on from that of the heading or fact above. */
export function isNextHeading({ mark }: Line, { heading }: Draft): boolean {
  return mark !== null && mark.shape === heading?.shape && mark.place === heading.place + 1;
}

/** Whether a name is that of something within the part that is open, and opens none itself. */
export function isWithin({ kind, value }: SectionLine, { open }: Draft): boolean {
  if (!open || open.isImplied) return false;
  return kind === 'own' ? value !== '' : kind === open.kind && kind !== 'duties';
}

/** Whether a line is one of the items of the list that is open, whatever its words. */
export function isItemOf({ mark, text, written }: Line, { open }: Draft): boolean {
  if (!mark || !open) return false;
  const last = open.parts.filter(isLine).findLast((part) => part.mark);
  if (last?.mark?.shape !== mark.shape) return false;
  // A bullet that looks otherwise, or ends with a colon, opens a part as its name says.
  const isOther = /[:：]$/u.test(text) || written.charAt(0) !== last.written.charAt(0);
  return isBullet(mark) ? !isOther : mark.place === last.mark.place + 1;
}

/** Whether the number of a line counts on from one in the part that is open, items of other lists between them. */
export function countsOn({ mark }: Line, open: Open | null): boolean {
  const alike = open?.parts.filter(isLine).findLast((part) => part.mark?.shape === mark?.shape);
  return mark !== null && mark.place > 0 && alike?.mark?.place === mark.place - 1;
}
