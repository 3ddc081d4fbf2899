import { indentOf } from './item-marker.ts';

/**
 * Whether a corrected duty says, line by line, just what was written, with other blanks, list marks and
 * full-width signs: then nobody has to be asked what was meant. `hasNumber` tells that the duty has its
 * 编号, without which an indented item may as well be a part of the duty above.
 */
export function isLayoutOnly(
  written: readonly string[],
  corrected: string,
  hasNumber: boolean,
): boolean {
  const right = corrected.split('\n');
  const [first = ''] = written;
  if (written.length !== right.length || (indentOf(first) > 0 && !hasNumber)) return false;
  return written.every((line, at) => {
    const meant = right[at] ?? '';
    // A numbered line below a duty may be its part or another duty; its indent tells.
    if (at > 0 && /^\d/.test(bare(line))) return line === meant;
    return bare(line) === bare(meant);
  });
}

/** The words of a line, with its number in one form. */
function bare(line: string): string {
  return line
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[-*+•·–—]/, '')
    .replace(/^\(?(\d{1,2})[.、):]?/, '$1.');
}
