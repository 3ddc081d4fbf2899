import { MARK } from '../search/mark-parameter.ts';

/** An address without the words that are marked on its page. Throws where it is no whole address. */
export function withoutMarks(address: string): string {
  const url = new URL(address);
  url.searchParams.delete(MARK);
  return url.href;
}

/**
 * An address as it is passed on: short, and with Chinese as Chinese. What would break the link in a
 * text (blanks, quotes, brackets and marks of a sentence) stays encoded. Throws where it is no whole address.
 */
export function readableUrl(address: string): string {
  return withoutMarks(address).replace(/(?:%[89A-F][0-9A-F])+/gi, (encoded) => {
    try {
      const text = decodeURIComponent(encoded);
      return /^[\p{L}\p{N}]+$/u.test(text) ? text : encoded;
    } catch {
      return encoded;
    }
  });
}
