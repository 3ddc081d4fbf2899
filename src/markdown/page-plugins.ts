import type { PluggableList } from 'unified';
import { dutyElements } from './duty-elements.ts';
import { pageLinks } from './page-links.ts';
import { refuseUnsafeContent } from './refuse-unsafe-content.ts';
import { syntaxPlugins } from './syntax.ts';

/** What turns a content file into a page, in order; the gate against programs stands first. */
export const pagePlugins: PluggableList = [
  ...syntaxPlugins,
  refuseUnsafeContent,
  pageLinks,
  dutyElements,
];
