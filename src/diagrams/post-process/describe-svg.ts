import type { ChartDescription } from '../describe-fence.ts';

/**
 * Names the drawing for screen readers: `<title>` and `<desc>` first, in a group, so that its texts
 * and links stay readable (an `img` would hide them).
 */
export function describeSvg(
  svg: Element,
  { title, description }: Pick<ChartDescription, 'title' | 'description'>,
): void {
  for (const old of [...svg.querySelectorAll('title, desc')]) old.remove();
  const add = (name: string, text: string) => {
    const element = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
    element.textContent = text;
    return element;
  };
  const texts = description ? [add('desc', description)] : [];
  svg.prepend(add('title', title), ...texts);
  svg.setAttribute('role', 'group');
}
