/** The place of the first bracket, half or full width, without its other half; -1 where there is none. */
export function firstUnpaired(text: string): number {
  const open: number[] = [];
  for (const [i, char] of chars(text)) {
    if (isOpening(char)) open.push(i);
    if (isClosing(char) && open.pop() === undefined) return i;
  }
  return open[0] ?? -1;
}

/** The place of the bracket that opens what the last character closes; -1 where that closes none. */
export function openingOfLast(text: string): number {
  const open: number[] = [];
  let last = -1;
  for (const [i, char] of chars(text)) {
    if (isOpening(char)) open.push(i);
    last = isClosing(char) ? (open.pop() ?? -1) : -1;
  }
  return last;
}

/** Cuts a text at separators outside brackets; a bracket that nothing closes holds all that follows. */
export function splitOutsideBrackets(text: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const [, char] of chars(text)) {
    if (isOpening(char)) depth++;
    if (isClosing(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(char)) parts.push('');
    else parts.push((parts.pop() ?? '') + char);
  }
  return parts;
}

/** Cuts a text behind every outermost bracket that closes, where no other opens at once. */
export function splitAfterBrackets(text: string): string[] {
  const parts = [''];
  let depth = 0;
  let isBehind = false;
  for (const [, char] of chars(text)) {
    if (isBehind && char.trim() && !isOpening(char)) parts.push('');
    if (isOpening(char)) depth++;
    if (isClosing(char)) depth--;
    isBehind = depth === 0 && (isClosing(char) || (isBehind && !char.trim()));
    parts.push((parts.pop() ?? '') + char);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** A text with full-width brackets for half-width ones. */
export function withFullBrackets(text: string): string {
  return text.replaceAll('(', '（').replaceAll(')', '）');
}

function isOpening(char: string): boolean {
  return char === '（' || char === '(';
}

function isClosing(char: string): boolean {
  return char === '）' || char === ')';
}

/** By UTF-16 place, as texts are cut. */
function chars(text: string) {
  return text.split('').entries();
}
