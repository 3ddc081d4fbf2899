import type { MDXInstance } from 'astro';
import * as jsx from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { runSitePage } from './site-pages.ts';

/** The body of a content file as a component, with its headings. Rejects where there is no such file. */
export async function loadPage(file: string) {
  const { body, headings } = await runSitePage(file, jsx);
  const render = (props: object) => body({ ...props });
  // As Astro's integration of MDX marks what its own renderer draws.
  const Content = Object.assign(render, { [Renderer]: 'astro:jsx' });
  return { Content: Content as unknown as MDXInstance<object>['Content'], headings };
}
