/** Without the marks that would make a sentence a list, heading, quote, fence, rule or definition. */
export function withoutBlockMarks(text: string): string {
  const plain = text
    .replace(/^(?:[-+*]\s|>|#{1,6}\s|\d{1,9}[.)](?:\s|$)|```|~~~)\s*/, '')
    .replace(/^\[([^[\]]+)\]:\s*/, '$1：')
    .replace(/^(?:[-*_] ?){3,}$/, '');
  return plain === text ? text : withoutBlockMarks(plain);
}

/** A sentence with marks that Markdown would read as more than words. */
export const BLOCK_MARK = '句子不能用 Markdown 的记号开头';
