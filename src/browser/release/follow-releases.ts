import { addressOf } from '../site-root.ts';

import { tellRelease } from './tell-release.ts';
import { typed } from './typed.ts';

/**
 * Lets no reader stay with the page of a former release, whatever caches stand between: one that is
 * being opened gives way to the new one, and where somebody is at work a notice says that there is one.
 */
export function followReleases(): void {
  const own = document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content;
  if (!own) return;
  let isTold = false;
  const look = async (isOpening: boolean) => {
    const news = isTold ? null : await newRelease(own);
    if (!news || isTold) return;
    if (isOpening && !typed() && isFirstReload(news)) return location.reload();
    isTold = true;
    await tellRelease();
  };
  const lookAgain = () => {
    if (document.visibilityState === 'visible') void look(false);
  };
  document.addEventListener('visibilitychange', lookAgain);
  // A page that comes back with what was typed and opened in it has run no script anew.
  addEventListener('pageshow', ({ persisted }) => persisted && lookAgain());
  setInterval(lookAgain, BETWEEN_LOOKS);
  void look(true);
}

/** The present release, where it is another one and its page can be had already; null otherwise. */
async function newRelease(own: string): Promise<string | null> {
  try {
    const { id } = await (await fetch(addressOf('/release.json'), { cache: 'no-store' })).json();
    if (typeof id !== 'string' || id === own) return null;
    // Takes the place of the page that the browser has kept, so that a reload cannot find that.
    const page = await fetch(location.href, { cache: 'reload' });
    const isServed = page.status === 404 || (await page.text()).includes(`content="${id}"`);
    return isServed ? id : null;
  } catch {
    // No network, or a host in the midst of a change: the next look may know.
    return null;
  }
}

/** Whether this page was never reloaded for a release; false where nobody would remember it. */
function isFirstReload(id: string): boolean {
  const key = `release ${location.pathname}`;
  try {
    if (sessionStorage.getItem(key) === id) return false;
    sessionStorage.setItem(key, id);
    return true;
  } catch {
    return false;
  }
}

const BETWEEN_LOOKS = 5 * 60_000;
