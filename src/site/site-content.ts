import { readContent } from '../content/read-content.ts';
import type { Content } from '../handbook/content.ts';

let content: Content | null = null;

/** The content of the project that this process builds or serves, read once until it is forgotten. */
export function siteContent(): Content {
  content ??= readContent(process.cwd());
  return content;
}

/** After a change of the content: who asks next reads it anew. */
export function forgetSiteContent(): void {
  content = null;
}
