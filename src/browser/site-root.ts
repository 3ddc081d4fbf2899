/**
 * The address of the site's root, wherever the site was put: scripts lie one folder below it. (In a
 * variable, or Vite would take the expression for a file of its own.)
 */
export function siteRoot(): string {
  const script = import.meta.url;
  return new URL(import.meta.env.DEV ? '/' : '../', script).href;
}

/** The address of a path that starts at the site's root. */
export function addressOf(path: string): string {
  return siteRoot() + path.replace(/^\//, '');
}
