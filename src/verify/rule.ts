import type { Handbook } from '../handbook/model.ts';
import type { BuiltSite, SitePage } from './built-site.ts';

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

/** A rule at work on a site: it is shown every page once, and keeps no page, only the facts that it needs. */
export interface Judging {
  readonly look?: (page: SitePage) => void;
  /** What breaks the rule, asked for when all pages were shown. */
  readonly flaws: () => readonly Flaw[] | Promise<readonly Flaw[]>;
}

/** A rule that the site of every valid handbook keeps. */
export type Rule = (built: Built) => Judging;

/** A rule that looks at every page alone; gives what `flawsOf` finds, page by page. */
export function ofEachPage(flawsOf: (page: SitePage, built: Built) => readonly Flaw[]): Rule {
  return (built) => {
    const flaws: Flaw[] = [];
    return { look: (page) => flaws.push(...flawsOf(page, built)), flaws: () => flaws };
  };
}
