import { readableUrl } from './readable-url.ts';

/** Copies the full address of a duty or a section when its link is pressed. */
export function copyLinks(): void {
  const status = document.createElement('p');
  status.className = 'copied';
  status.setAttribute('role', 'status');
  document.body.append(status);
  let timer = 0;
  document.addEventListener('click', async ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.anchor');
    if (!link || !(await copy(readableUrl(link.href)))) return;
    status.textContent = '链接已复制';
    clearTimeout(timer);
    timer = window.setTimeout(() => status.replaceChildren(), SHOWN_FOR);
  });
}

/** Whether the text is on the clipboard now. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Sites on plain http, as on many intranets, have no `navigator.clipboard`. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'sr-only';
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}

/** Milliseconds: long enough to read four characters without hurry. */
const SHOWN_FOR = 2000;
