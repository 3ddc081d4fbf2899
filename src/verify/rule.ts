import type { Handbook } from '../handbook/model.ts';
import type { BuiltSite } from './built-site.ts';

/** What a rule looks at: the handbook, and the site that was built of it. */
export interface Built {
  readonly handbook: Handbook;
  readonly site: BuiltSite;
}

/** One thing wrong with a built site: the file of the site it shows in, and the sentence about it. */
export interface Flaw {
  readonly page: string;
  readonly message: string;
}

/** A rule that the site of every valid handbook keeps; gives what breaks it. */
export type Rule = (built: Built) => readonly Flaw[] | Promise<readonly Flaw[]>;
