/** Loads what only some pages need, on those pages. */
export function startPage(): void {
  const compare = document.querySelector<HTMLElement>('[data-compare]');
  if (compare) void import('./compare/start-compare.ts').then((it) => it.startCompare(compare));
  const edit = document.querySelector<HTMLElement>('[data-edit]');
  if (edit) void editor?.().then((it) => it.startEdit(edit));
  if (document.querySelector('[data-due]')) void import('./mark-due.ts').then((it) => it.markDue());
  if (document.querySelector('[data-effective]'))
    void import('./versions/follow-versions.ts').then((it) => it.followVersions());
}

// By its path and not by an import: what edits asks more of browsers than what everybody reads.
const [editor] = Object.values(
  import.meta.glob<{ startEdit: (box: HTMLElement) => Promise<void> }>('./edit/start-edit.tsx'),
);
