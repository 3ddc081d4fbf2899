/**
 * The word under which the index holds all passages of a page, by the path and anchor of one of them: letters only,
 * which it does not take apart. Other pages may have the same, so that what it finds is looked at.
 */
export function pageWord(url: string): string {
  const letters = encodeURIComponent(pageOf(url)).toLowerCase();
  return letters.replace(/\d/g, (digit) => LETTERS.charAt(Number(digit))).replace(/[^a-z]/g, '');
}

/** The path of the page that an address leads to. */
export function pageOf(url: string): string {
  return url.replace(/#.*/, '');
}

const LETTERS = 'abcdefghij';
