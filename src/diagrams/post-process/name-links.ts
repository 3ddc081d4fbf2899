import { rowsOf } from '../outline.ts';

/** Names every link of a chart by its rows, which a screen reader would read as one word. */
export function nameLinks(svg: Element): void {
  for (const link of svg.querySelectorAll('a')) {
    const texts = [...link.querySelectorAll('text')].map(rowsOf).filter(Boolean);
    if (texts.length) link.setAttribute('aria-label', texts.join(' '));
  }
}
