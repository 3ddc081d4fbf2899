/**
 * Leaves, of the list items, rows and sections of a page that look alike, the first eight: what axe finds in
 * one it finds in all, and most of a long page is such. Alike are those whose elements have the same names, classes
 * and attributes, and text in the same places. It runs in the page, whose scripts may rely on what is gone.
 */
export function thinOut(): void {
  const most = 8;
  const shapes = new WeakMap<Element, string>();
  const shapeOf = (element: Element): string => {
    const known = shapes.get(element);
    if (known !== undefined) return known;
    const saysWords = [...element.childNodes].some(
      (node) => node.nodeType === node.TEXT_NODE && node.nodeValue?.trim(),
    );
    const kind = [element.localName, element.getAttribute('class'), ...element.getAttributeNames()];
    // A drawing is not looked into.
    const inner = element.localName === 'svg' ? [] : new Set([...element.children].map(shapeOf));
    const shape = `${kind.join(' ')}${saysWords ? ' …' : ''}(${[...inner].sort().join()})`;
    shapes.set(element, shape);
    return shape;
  };
  const counts = new Map<string, number>();
  for (const element of document.querySelectorAll('li, tr, dl > div, section, article, details')) {
    if (!element.isConnected) continue;
    const shape = shapeOf(element);
    const count = (counts.get(shape) ?? 0) + 1;
    counts.set(shape, count);
    if (count > most) element.remove();
  }
}
