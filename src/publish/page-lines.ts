/** The words of a page as its lines, one for each block of text. */
export function pageLines(html: string): string[] {
  return html
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '')
    .replace(/\s+/g, ' ')
    .replace(BLOCK, '\n')
    .replace(/<[^>]*>/g, ' ')
    .split('\n')
    .map((line) => unescaped(line).replace(/ +/g, ' ').trim())
    .filter(Boolean);
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    return code === null ? (NAMED[name] ?? whole) : String.fromCodePoint(code);
  });
}

const BLOCK =
  /<\/?(?:title|p|li|h[1-6]|tr|td|th|dt|dd|div|section|nav|header|footer|main|ul|ol|dl|table|figure|pre|summary|option|button|br)\b[^>]*>/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};
