/**
 * Where in a handbook of one file a path from the site's root leads: ids, the nearest first, of which the file
 * holds one or none. Empty for an address outside.
 */
export function innerAnchors(url: string): string[] {
  const [whole, path = '', anchor = ''] = INSIDE.exec(url) ?? [];
  if (whole === undefined) return [];
  const [folder = '', id = ''] = path.split('/');
  const own = decodeURIComponent(anchor);
  const [kind, sheet] = [KINDS.get(folder), SHEETS.get(folder)];
  return [
    // Headings of the guide have no ids here: they would stand twice.
    ...(own && folder !== 'guide' ? [own] : []),
    ...(kind ? [`${kind}-${id || own}`] : []),
    ...(sheet === undefined ? [] : [sheet]),
  ];
}

/** A path from the site's root, its query left aside, and its anchor. */
const INSIDE = /^\/(?!\/)([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/;

/** What ids of things begin with, by the folder of their pages. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['roles', 'role'],
  ['start', 'role'],
  ['departments', 'department'],
  ['topics', 'topic'],
  ['metrics', 'metric'],
  ['partners', 'partner'],
  ['authority', 'matter'],
  ['guide', 'guide'],
]);

/** The sheets that stand for pages of lists. */
const SHEETS: ReadonlyMap<string, string> = new Map([
  ['', 'main'],
  ['departments', 'departments'],
  ['roles', 'contents'],
  ['start', 'contents'],
  ['org', 'org'],
  ['topics', 'topics'],
  ['metrics', 'metrics'],
  ['partners', 'partners'],
  ['authority', 'authority'],
  ['common', 'common'],
]);
