import type { Handbook } from '../handbook/model.ts';
import { siteHandbook } from './site-content.ts';

/** The door of Astro's pages: the handbook of this build. Throws all problems as one Chinese text. */
export function loadHandbook(): Handbook {
  return siteHandbook();
}
