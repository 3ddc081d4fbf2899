/** On phones, opens the menu over the page. Without it the menu's link does the same by its target. */
export function openMenu(): void {
  const button = document.querySelector<HTMLAnchorElement>('.menu-button');
  const menu = document.querySelector<HTMLElement>('.sidebar');
  const close = menu?.querySelector<HTMLAnchorElement>('.menu-close');
  if (!button || !menu || !close) return;
  for (const link of [button, close]) link.setAttribute('role', 'button');

  const show = (isOpen: boolean) => {
    menu.classList.toggle('is-open', isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
    for (const part of document.querySelectorAll<HTMLElement>(BEHIND)) part.inert = isOpen;
    (isOpen ? close : button).focus();
  };
  const onPress = (link: HTMLElement, isOpen: boolean) => {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      show(isOpen);
    });
    link.addEventListener('keydown', (event) => {
      if (event.key === ' ') link.click();
      if (event.key === ' ') event.preventDefault();
    });
  };
  button.setAttribute('aria-expanded', 'false');
  onPress(button, true);
  onPress(close, false);
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && menu.classList.contains('is-open')) show(false);
  });
}

/** What the open menu covers and the keyboard must not reach. */
const BEHIND = '.skip-link, .site-header, main, .site-footer';
