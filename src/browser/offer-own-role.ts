import { keepOwnRole, ownRole } from './own-role.ts';
import { addressOf } from './site-root.ts';

/** Lets the reader choose a role as their own, and leads 我的岗位 of the menus to it. */
export function offerOwnRole(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.site-header a, .sidebar a')];
  const menus = links.filter(({ href }) => href === addressOf('/start/'));
  const page = document.querySelector<HTMLElement>('[data-own-role]');
  const show = () => {
    const id = ownRole();
    for (const link of menus) link.href = addressOf(id ? `/start/${id}/` : '/start/');
    page?.classList.toggle('chosen', page.dataset.ownRole === id);
  };
  document.addEventListener('click', ({ target }) => {
    const choice = target instanceof Element && target.closest<HTMLElement>('[data-choose-role]');
    if (!choice) return;
    keepOwnRole(choice.dataset.chooseRole ?? '');
    show();
    // The pressed button has given way to its opposite.
    page?.querySelector<HTMLElement>(page.matches('.chosen') ? CHOSEN : OFFERED)?.focus();
  });
  // Another tab, or the way back, may hold another choice.
  addEventListener('pageshow', show);
  show();
}

const CHOSEN = '.is-chosen button';
const OFFERED = '.is-offered button';
