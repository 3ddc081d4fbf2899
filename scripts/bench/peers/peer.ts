import type { Page } from 'playwright-core';
import type { MarkdownPage } from './markdown-pages.ts';

/** A framework that makes a site of Markdown, as its own guide says to set it up. */
export interface Peer {
  readonly name: string;
  /** What npm installs, each in its newest version; the first names the framework. */
  readonly packages: readonly string[];
  /** Settings and pages, by their paths. */
  files(pages: readonly MarkdownPage[]): Map<string, string>;
  /** The program in its packages that builds the site. */
  readonly program: string;
  /** The folder of the built site. */
  readonly dist: string;
  /** What its builds leave for the next. */
  readonly caches: readonly string[];
  /** The address of a page in the site. */
  addressOf(page: string): string;
  /** Types a query into its search, on a page that shows the site. */
  ask(page: Page, site: string, query: string): Promise<void>;
  /** Selects the links of results, and the whole result around each. */
  readonly link: string;
  readonly result: string;
}
