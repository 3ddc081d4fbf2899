import { innerAnchors } from '../../export/single/inner-anchors.ts';

// In place of ../site-root.ts where the whole site is one file.

/** The address of the file itself. */
export function siteRoot(): string {
  return location.href.replace(/[?#].*$/, '');
}

/** Where in the file a path of the site leads; to its beginning where nothing stands for it. */
export function addressOf(path: string): string {
  // A search of something else is one of the same file.
  if (path === '/search/') return '';
  const url = path.startsWith('/') ? path : `/${path}`;
  return `#${innerAnchors(url).find((id) => document.getElementById(id)) ?? 'main'}`;
}
