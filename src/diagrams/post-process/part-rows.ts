/**
 * Puts a blank between the rows of every text, which would be read as one word: on screen only their
 * places part them. It has no size, so that it moves nothing.
 */
export function partRows(svg: Element): void {
  for (const text of svg.querySelectorAll('text')) {
    const [, ...below] = [...text.children].filter(({ tagName }) => tagName === 'tspan');
    for (const row of below) {
      const blank = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'tspan');
      blank.setAttribute('font-size', '0');
      blank.textContent = ' ';
      row.before(blank);
    }
  }
}
