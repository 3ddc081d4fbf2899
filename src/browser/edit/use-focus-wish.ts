import { useLayoutEffect, useState } from 'preact/hooks';

/** Gives what leads to an element of the page by its id: at once, or as soon as it stands there. */
export function useFocusWish(): (id: string) => void {
  const [wanted, setWanted] = useState('');
  // Before the next key is read: else it would go into the box that had the focus.
  useLayoutEffect(() => {
    const element = wanted && document.getElementById(wanted);
    if (!element) return;
    setWanted('');
    element.scrollIntoView({ block: 'nearest' });
    const box = element.matches('input, textarea, select, button')
      ? element
      : element.querySelector<HTMLElement>('textarea, input');
    box?.focus();
  });
  return setWanted;
}
