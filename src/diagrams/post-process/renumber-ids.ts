/**
 * Gives every id that is referred to inside the drawing the form `prefix-0`, `prefix-1` … and
 * removes all others, so that several charts can stand on one page.
 */
export function renumberIds(svg: Element, prefix: string): void {
  const elements = [svg, ...svg.querySelectorAll('*')];
  const names = new Map<string, string>();
  for (const element of elements) {
    for (const { name, value } of [...element.attributes]) {
      const id = name === 'href' ? undefined : REFERENCE.exec(value)?.[1];
      if (!id) continue;
      if (!names.has(id)) names.set(id, `${prefix}-${names.size}`);
      element.setAttribute(name, `url(#${names.get(id)})`);
    }
  }
  for (const element of elements) {
    const id = element.getAttribute('id');
    const name = id === null ? undefined : names.get(id);
    if (name) element.setAttribute('id', name);
    else element.removeAttribute('id');
  }
}

const REFERENCE = /^url\(["']?#([^()"']+)["']?\)$/;
