import { createDiagramRenderer } from './renderer.ts';

/** The one renderer of a check or a build; whoever drew with it closes it. */
export const siteRenderer = createDiagramRenderer({
  cacheDir: 'node_modules/.cache/handbook-charts',
});
