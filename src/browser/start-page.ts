/** Loads what only some pages need, on those pages. */
export function startPage(): void {
  const compare = document.querySelector<HTMLElement>('[data-compare]');
  if (compare) void import('./compare/start-compare.ts').then((it) => it.startCompare(compare));
  if (document.querySelector('[data-due]')) void import('./mark-due.ts').then((it) => it.markDue());
  if (document.querySelector('[data-effective]'))
    void import('./versions/follow-versions.ts').then((it) => it.followVersions());
}
