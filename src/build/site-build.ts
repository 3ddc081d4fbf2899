import type { Handbook } from '../handbook/model.ts';

/** What a build has to say, and the handbook it built; null where the last site still stands. */
export interface SiteBuild {
  readonly findings: string;
  /** What of it is wrong with the content, or to be thought of; empty where there is nothing. */
  readonly faults: string;
  readonly news: string;
  /** Lines for stdout by which a forge shows the same at the lines of a change. */
  readonly annotations: readonly string[];
  readonly handbook: Handbook | null;
}

/** What is said where no new site was made. */
export const LAST_STANDS = '原来的网站保持不变。';
