import { JSDOM } from 'jsdom';

/** The first element of `markup`, as a browser would parse it inside a page. */
export function parseSvg(markup: string): Element {
  const { document } = new JSDOM(markup).window;
  const element = document.body.firstElementChild;
  if (!element) throw new Error('no element');
  return element;
}
