/**
 * Whether a chart may link there: an address inside the site (relative, or from the root), http(s),
 * mailto or tel. Everything that could be read as another scheme or another host is refused.
 */
export function isSafeHref(href: string): boolean {
  if (/[\p{Control}\p{Format}\s\\<>"']/u.test(href)) return false;
  if (/^(?:https?:\/\/[^/]|mailto:.|tel:.)/i.test(href)) return true;
  const [beforePath = ''] = href.split(/[/?#]/);
  return (
    href !== '' && !href.startsWith('//') && !/[:&%]/.test(beforePath) && href !== 'about:blank'
  );
}

/** What to tell the author of a link that is not safe. */
export function describeUnsafeHref(href: string): string {
  const shown = href ? `(${href.slice(0, 60)})` : '';
  return `图里的链接地址不能用${shown}。请写网站内的地址或 https:// 网址。`;
}
