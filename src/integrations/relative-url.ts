import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** The attributes in which our pages hold URLs of the site; `data-root` tells scripts where it begins. */
const URL_ATTRIBUTES = ['href', 'src', 'action', 'data-root'];

/**
 * A page with every URL from the site's root (`/roles/…`) made relative to the page, so that the site
 * runs at any path. `path` is the page's file in the site, e.g. `roles/sales-manager/index.html`.
 */
export function withRelativeUrls(html: string, path: string): string {
  return withRoot(html, '../'.repeat(path.split('/').length - 1) || './');
}

/** A page with every URL from the site's root (`/roles/…`) beginning with `root` instead of `/`. */
export function withRoot(html: string, root: string): string {
  // As a browser without scripts reads it: what stands in <noscript> is markup, too.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const places = elements(document).flatMap((element) =>
    element.attrs.flatMap(({ name, value }) => {
      const at = element.sourceCodeLocation?.attrs?.[name];
      const isOurs = URL_ATTRIBUTES.includes(name) && /^\/(?!\/)/.test(value);
      return at && isOurs ? [at] : [];
    }),
  );
  return places
    .toSorted((a, b) => b.startOffset - a.startOffset)
    .reduce((text, { startOffset, endOffset }) => {
      const attribute = text.slice(startOffset, endOffset).replace(/(?<==["']?)\//, () => root);
      return text.slice(0, startOffset) + attribute + text.slice(endOffset);
    }, html);
}

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

function elements(node: Node): DefaultTreeAdapterTypes.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'attrs' in node ? [node, ...children] : children;
}
