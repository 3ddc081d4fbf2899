import { KINDS_TITLE } from '../kinds/all-kinds.ts';
import type { PageLink } from './page-links.ts';
import { pageUrl } from './urls.ts';

/** The page of the guide that shows a whole role file; it is made from the schema, not from content. */
export const ROLE_FILE_PAGE: PageLink = {
  title: '岗位文件的样子',
  url: pageUrl('guide', 'role-file'),
};

/** The page of the guide that explains what the check says; it is made from its kinds, not from content. */
export const KINDS_PAGE: PageLink = {
  title: KINDS_TITLE,
  url: pageUrl('guide', 'what-check-says'),
};

/** The page of all that changed in the handbook; it is made from the history of its files, where that is known. */
export const CHANGES_PAGE: PageLink = { title: '修订记录', url: '/changes/' };
