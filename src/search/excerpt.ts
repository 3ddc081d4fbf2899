/**
 * What to show of a text for the places at which something was found: the sentences that hold them, in their order;
 * of a long one the part about the place. For a heading, which is told beside it, what stands below.
 */
export function excerpt(text: string, heading: string, places: readonly number[]): string {
  const isHeading = (place: number) => place < heading.length && text.startsWith(`${heading}\n`);
  const below = places.filter((place) => !isHeading(place)).sort((a, b) => a - b);
  if (!below.length) return beginning(text.slice(heading.length).trim());
  const starts = below.map((place) => startOf(text, place));
  const shown = below
    .flatMap((place, at) => (starts.indexOf(starts[at] ?? 0) === at ? [place] : []))
    .slice(0, MOST_SENTENCES);
  const length = shown.length > 1 ? SHORTER : LONGEST;
  return shown
    .map((place) => part(text, place, length))
    .join('…')
    .replace(/…{2,}/g, '…');
}

function startOf(text: string, place: number): number {
  for (let at = place; at > 0; at--) if (ENDS.includes(text.charAt(at - 1))) return at;
  return 0;
}

function part(text: string, place: number, length: number): string {
  const start = startOf(text, place);
  let end = place;
  while (end < text.length && !ENDS.includes(text.charAt(end))) end++;
  const from = Math.max(start, place - Math.floor(length * BEFORE));
  const to = Math.min(end, from + length);
  return `${from > start ? '…' : ''}${text.slice(from, to).trim()}${to < end ? '…' : ''}`;
}

function beginning(text: string): string {
  const shown = text.slice(0, LONGEST).replaceAll('\n', ' ');
  return text.length > LONGEST ? `${shown}…` : shown;
}

const ENDS = '。！？；\n';
/** Characters of two lines on a phone; of each of several sentences fewer. */
const LONGEST = 80;
const SHORTER = 48;
const MOST_SENTENCES = 3;
/** The part of them that stands before what was found. */
const BEFORE = 0.375;
