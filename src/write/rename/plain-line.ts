/**
 * A line of facts without the marks of Markdown that its values may carry, bold type and links, and for
 * every character of it the place in the line.
 */
export function plainLine(line: string): { plain: string; places: number[] } {
  const hidden = new Set<number>();
  const hide = (from: number, to: number) => {
    for (let at = from; at < to; at++) hidden.add(at);
  };
  for (const { index } of line.matchAll(/\*\*/g)) hide(index, index + 2);
  for (const { index, 0: link, 1: text = '' } of line.matchAll(LINK)) {
    hide(index, index + 1);
    hide(index + 1 + text.length, index + link.length);
  }
  const places = [...line.split('').keys()].filter((at) => !hidden.has(at));
  return { plain: places.map((at) => line[at]).join(''), places };
}

const LINK = /\[([^[\]]*)\]\([^()]*\)/g;
