const box = document.querySelector<HTMLElement>('[data-edit]');
// Apart, so that the page stands before what draws it is loaded.
if (box) void import('./start-edit.tsx').then(({ startEdit }) => startEdit(box));
