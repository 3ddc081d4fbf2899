import { dayOf } from '../../review/due.ts';
import { showVersion } from './show-version.ts';
import { versionState } from './version-state.ts';

/**
 * Says of every version on the page whether it is in force today, announces those to come until their
 * day, and shows the text in force where the page holds one to come.
 */
export function followVersions(): void {
  const today = dayOf(new Date());
  let link: HTMLAnchorElement | null = null;
  for (const place of document.querySelectorAll<HTMLElement>('[data-effective]')) {
    const { effective = '', until } = place.dataset;
    const state = versionState(today, effective, until);
    place.textContent = state;
    place.classList.toggle('in-force', state === '现行');
    if (state === '现行') link = place.parentElement?.querySelector('a') ?? null;
  }
  for (const notice of document.querySelectorAll<HTMLElement>('[data-announced]'))
    notice.hidden = today >= (notice.dataset.announced ?? '');
  const text = document.querySelector<HTMLElement>('[data-version-text]');
  if (text && link && today < (text.dataset.versionText ?? '')) void showVersion(text, link);
}
