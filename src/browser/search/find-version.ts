import { fingerprintIn } from '../../search/fingerprint.ts';
import { element } from '../element.ts';
import { addressOf } from '../site-root.ts';
import { linkTo } from './link-to.ts';

/** As `/fingerprints.json` has it. */
interface FoundVersion {
  readonly title: string;
  readonly version: string;
  readonly effective: string;
  readonly url: string;
}

/**
 * The cards of the versions with the fingerprint that a query is; none where it is none, nothing bears it, or the
 * list cannot be had.
 */
export async function findVersion(query: string): Promise<HTMLElement[]> {
  const fingerprint = fingerprintIn(query);
  if (!fingerprint) return [];
  try {
    const response = await fetch(addressOf('fingerprints.json'), { cache: 'no-cache' });
    const all: Readonly<Record<string, readonly FoundVersion[]>> = response.ok
      ? await response.json()
      : {};
    return (all[fingerprint] ?? []).map(drawVersion);
  } catch {
    return [];
  }
}

function drawVersion({ title, version, effective, url }: FoundVersion): HTMLElement {
  return element(
    'section',
    { class: 'answer-card', 'aria-label': title },
    element(
      'p',
      { class: 'answer-subject' },
      element('span', { class: 'label' }, '岗位说明书'),
      linkTo(url, `${title} ${version} 版`),
    ),
    element('p', {}, `指纹相同，文字与批准的一字不差。${effective} 起生效。`),
  );
}
