/**
 * A page with every URL from the site's root (`/roles/…`) made relative to the page, so that the site
 * runs at any path. `path` is the page's file in the site, e.g. `roles/sales-manager/index.html`.
 */
export function withRelativeUrls(html: string, path: string): string {
  return withRoot(html, '../'.repeat(path.split('/').length - 1) || './');
}

/**
 * A page with every URL from the site's root (`/roles/…`) beginning with `root` instead of `/`. Reads
 * the page once, tag by tag, as a browser without scripts does: what stands in <noscript> is markup, too. The
 * page may be given as one character a byte, `root` then as well.
 */
export function withRoot(html: string, root: string): string {
  const parts: string[] = [];
  let written = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const name = tag[1]?.toLowerCase();
    if (name === undefined) continue;
    ATTRIBUTE.lastIndex = TAG.lastIndex;
    let end = TAG.lastIndex;
    for (let found = ATTRIBUTE.exec(html); found; found = ATTRIBUTE.exec(html)) {
      end = ATTRIBUTE.lastIndex;
      const [, attribute = '', quoted, bare] = found;
      const value = quoted?.slice(1, -1) ?? bare ?? '';
      if (!isOfSite(value) || !URL_ATTRIBUTES.has(attribute.toLowerCase())) continue;
      const slash = end - value.length - (quoted === undefined ? 0 : 1);
      parts.push(html.slice(written, slash), root);
      written = slash + 1;
    }
    TAG.lastIndex = RAW_TEXT.has(name) ? endOfRawText(html, name, end) : end;
  }
  return parts.join('') + html.slice(written);
}

/** The attributes in which our pages hold URLs of the site; `data-root` tells scripts where it begins. */
const URL_ATTRIBUTES = new Set(['href', 'src', 'action', 'data-root']);

/** A comment, or the beginning of a tag with its name. */
const TAG = /<!--[\s\S]*?-->|<([a-z][^ \t\n\f\r/>]*)/gi;
/** The next attribute of a tag: its name, and its value in quotes or bare. */
const ATTRIBUTE =
  /[ \t\n\f\r/]*([^ \t\n\f\r/>][^ \t\n\f\r/>=]*)(?:[ \t\n\f\r]*=[ \t\n\f\r]*(?:("[^"]*"|'[^']*')|([^ \t\n\f\r>]+)))?/y;
/** Elements in which nothing is a tag but their own end. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title']);

function isOfSite(url: string): boolean {
  return url.startsWith('/') && url[1] !== '/';
}

function endOfRawText(html: string, name: string, from: number): number {
  const end = html.indexOf(`</${name}`, from);
  return end < 0 ? html.length : end;
}
