import { presentFile } from '../present-file.ts';
import { tellRelease } from './tell-release.ts';
import { typed } from './typed.ts';

/**
 * Lets no reader stay with a page that is no longer in force, whatever caches stand between: one that is
 * being opened gives way to what stands in its place now, and where somebody is at work a notice says that
 * there is a new release.
 */
export function followReleases(): void {
  const own = document.querySelector<HTMLMetaElement>('meta[name="page"]')?.content;
  if (!own) return;
  let known: string | undefined;
  let isTold = false;
  const look = async (isOpening: boolean) => {
    if (isTold) return;
    const successor = await successorOf(own);
    // A search of an open page would answer from the release in which it began.
    const release = isOpening ? undefined : (await presentFile<Release>('/release.json'))?.id;
    const isOther = known !== undefined && release !== undefined && release !== known;
    known ??= release;
    if (isTold || !(successor || isOther)) return;
    if (isOpening && successor && !typed() && isFirstReload(successor)) return location.reload();
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

interface Release {
  readonly id?: string;
}

/** What stands in the place of a page now, by the hash that it says of itself; null where it is the same or not to be known. */
async function successorOf(own: string): Promise<string | null> {
  try {
    const { status, headers } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    const modified = headers.get('last-modified');
    // Where a host tells no date, no cache keeps what it gives unasked.
    const isSame = !modified || Date.parse(modified) === Date.parse(document.lastModified);
    if (isSame && status !== 404) return null;
    // Takes the place of the page that the browser has kept, so that a reload cannot find that.
    const page = await fetch(location.href, { cache: 'reload' });
    const [, hash = null] = /<meta name="page" content="(\w+)"/.exec(await page.text()) ?? [];
    if (hash === null && page.status === 404) return GONE;
    return hash === own ? null : hash;
  } catch {
    // No network, or a host in the midst of a change: the next look may know.
    return null;
  }
}

/** Whether this page was never reloaded for what stands in its place; false where nobody would remember it. */
function isFirstReload(hash: string): boolean {
  const key = `page ${location.pathname}`;
  try {
    if (sessionStorage.getItem(key) === hash) return false;
    sessionStorage.setItem(key, hash);
    return true;
  } catch {
    return false;
  }
}

/** What a host has in place of a page that is gone. */
const GONE = '404';
const BETWEEN_LOOKS = 5 * 60_000;
