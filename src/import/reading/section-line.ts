import { groupTitle } from '../../duty-lines/group-title.ts';
import { isHeadingLike, type Line, withColon } from './line.ts';
import { isOfHighRank } from './mark.ts';
import { isRoleName, readTitle } from './role-title.ts';
import { type SectionKind, sectionKind } from './section-names.ts';

/** A line that opens a part of a role. */
export interface SectionLine {
  readonly kind: SectionKind;
  readonly name: string;
  /** The words of the part that follow in the same line; empty for most. */
  readonly value: string;
}

/** Reads 任职要求, 二、工作权限：, 某经理的任职要求, 岗位目的：保证某事; null for a line that opens nothing known. */
export function readSectionLine(line: Line): SectionLine | null {
  const { text, mark } = line;
  const kind = sectionKind(text);
  if (kind) return { kind, name: text, value: '' };
  const ofRole = readOwned(text);
  if (ofRole) return ofRole;
  const [, name = '', value = ''] = /^([^:：。]{2,14})[:：]\s*(.+)$/su.exec(withColon(text)) ?? [];
  const named = name && (!mark || isOfHighRank(mark)) ? sectionKind(name) : null;
  return named ? { kind: named, name, value } : null;
}

/** Whether a line can be the heading of a part that has a name of the firm's own. */
export function isShortTitle(line: Line): boolean {
  const title = groupTitle(line.text);
  return title !== null && !/[。；;，,]/u.test(line.text);
}

/** How headings of one rank look; empty for a line that looks like text. */
export function headingForm(line: Line): string {
  if (line.outline) return `outline ${line.outline}`;
  if (line.mark && isOfHighRank(line.mark)) return `mark ${line.mark.shape}`;
  return isHeadingLike(line) ? `strong ${line.mark?.shape ?? ''}` : '';
}

/** The name of a part behind that of a role: 某经理的任职要求. */
function readOwned(text: string): SectionLine | null {
  const [, owner = '', name = ''] = OWNED.exec(text) ?? [];
  const kind = sectionKind(name);
  const isOwned = isRoleName(owner) || readTitle({ text: owner }) !== null;
  return kind && isOwned ? { kind, name, value: '' } : null;
}

const OWNED = /^(.{2,20}?)的?((?:任职|岗位|工作|考核|绩效|主要|职务).{1,8})$/u;
