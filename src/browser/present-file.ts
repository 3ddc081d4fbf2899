import { addressOf } from './site-root.ts';

/** What a JSON file of the release that readers see now says, whatever the browser has kept; null where it cannot be had. */
export async function presentFile<Data>(path: string): Promise<Data | null> {
  try {
    const response = await fetch(addressOf(path), { cache: 'no-store' });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
