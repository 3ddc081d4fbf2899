import { addressOf } from './site-root.ts';

/**
 * Where the address names a duty that is folded on the page, opens what holds it; where the duty does not
 * stand on the page (any more), goes to where it stands.
 */
export function followMovedDuty(): void {
  void follow();
  addEventListener('hashchange', () => void follow());
}

async function follow(): Promise<void> {
  if (!/-\d{2,}$/.test(location.hash)) return;
  try {
    const id = decodeURIComponent(location.hash.slice(1));
    const duty = document.getElementById(id);
    if (duty) return unfold(duty);
    const response = await fetch(addressOf('duties.json'), { cache: 'no-cache' });
    const places: Readonly<Record<string, string>> = response.ok ? await response.json() : {};
    const place = places[id];
    if (place) location.replace(addressOf(place));
  } catch {
    // Without the list, or with an address that is none, the page stands as it is.
  }
}

/** The oldest browsers leave it closed. */
function unfold(duty: HTMLElement): void {
  const details = duty.closest('details');
  if (!details || details.open) return;
  details.open = true;
  duty.scrollIntoView();
}
