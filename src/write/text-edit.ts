/** A change of a text: what stands from `start` to `end` becomes another. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text as it is read, with `\n` at the ends of its lines and no byte order mark. */
export function asRead(written: string): string {
  return written.replace(MARK, '').replace(LINE_END, '\n');
}

/**
 * A text with edits, all else kept to the byte, line ends and byte order mark included. The edits are
 * told by their places in the text as it is read; a line that they add ends as the first one does.
 * Throws where two edits overlap.
 */
export function applyEdits(written: string, edits: readonly TextEdit[]): string {
  const places = placesOf(written);
  const [usual = '\n'] = written.match(LINE_END) ?? [];
  let last = Number.POSITIVE_INFINITY;
  let text = written;
  for (const { start, end, text: own } of edits.toSorted((a, b) => b.start - a.start)) {
    if (end > last) throw new Error('two edits overlap');
    last = start;
    const [from = 0, to = 0] = [places[start], places[end]];
    text = text.slice(0, from) + own.replaceAll('\n', usual) + text.slice(to);
  }
  return text;
}

/** For every place of the text as it is read, that in the text as it is written; its end included. */
function placesOf(written: string): number[] {
  const start = MARK.test(written) ? 1 : 0;
  const places: number[] = [];
  for (let at = start; at <= written.length; at++)
    if (written[at] !== '\n' || written[at - 1] !== '\r') places.push(at);
  return places;
}

const MARK = /^\uFEFF/;
const LINE_END = /\r\n|\r|\n/g;
