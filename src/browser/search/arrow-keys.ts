/**
 * Moves the real focus with the arrow keys: from the input into the links of the panel, between
 * them, and back; Home and End go to the first and last link. Any other character goes on typing.
 */
export function followArrowKeys(input: HTMLInputElement, panel: HTMLElement): void {
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    const first = links(panel)[0];
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  panel.addEventListener('keydown', (event) => {
    const all = links(panel);
    const place = all.indexOf(document.activeElement as HTMLElement);
    if (place < 0) return;
    const target = targetOf(event.key, place, all, input);
    if (target) event.preventDefault();
    else if (!isTyping(event)) return;
    (target ?? input).focus();
    if (!target) input.setSelectionRange(input.value.length, input.value.length);
  });
}

function targetOf(
  key: string,
  place: number,
  all: readonly HTMLElement[],
  input: HTMLElement,
): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return all[Math.min(place + 1, all.length - 1)];
    case 'ArrowUp':
      return place === 0 ? input : all[place - 1];
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}

function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (
    (key.length === 1 || key === 'Backspace') && key !== ' ' && !ctrlKey && !metaKey && !altKey
  );
}

function links(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('a[href]')];
}
