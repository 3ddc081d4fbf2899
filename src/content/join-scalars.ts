import { type Document, type Scalar, visit } from 'yaml';
import { withoutBreaks } from '../handbook/without-breaks.ts';

/**
 * Makes one line of every text that takes several: YAML puts a blank where a line breaks, and between
 * Chinese characters it would part a word. `source` is what the document was read from.
 */
export function joinScalars(document: Document, source: string): void {
  visit(document, {
    Scalar(_, node) {
      const joined = typeof node.value === 'string' ? joinedText(node, source) : null;
      if (joined !== null) node.value = joined;
    },
  });
}

/** The text of a scalar in one line; null where it takes no more, or has codes that only YAML reads. */
function joinedText({ type, range }: Scalar, source: string): string | null {
  const written = source.slice(range?.[0], range?.[1]).trim();
  if (!written.includes('\n') || (type === 'QUOTE_DOUBLE' && written.includes('\\'))) return null;
  const isBlock = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
  const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  const inner = isBlock ? written.replace(/^.*\n/, '') : isQuoted ? written.slice(1, -1) : written;
  const text = type === 'QUOTE_SINGLE' ? inner.replaceAll("''", "'") : inner;
  return withoutBreaks(text.replace(/\n\s*\n/g, '\n'))
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
