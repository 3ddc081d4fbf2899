import { parseFolder } from '../content/read-content.ts';
import { type ContentFolder, readFolder } from '../content/read-folder.ts';
import type { Content } from '../handbook/content.ts';

let folder: ContentFolder | null = null;
let content: Content | null = null;

/** The content files of the project that this process builds or serves, read once until forgotten. */
export function siteFolder(): ContentFolder {
  folder ??= readFolder(process.cwd());
  return folder;
}

/** What those files say. */
export function siteContent(): Content {
  content ??= parseFolder(siteFolder());
  return content;
}

/** After a change of the content: who asks next reads it anew. */
export function forgetSiteContent(): void {
  folder = null;
  content = null;
}
