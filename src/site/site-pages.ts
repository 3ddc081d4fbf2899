import type { ContentFolder } from '../content/read-folder.ts';
import type { CompiledPage } from '../markdown/compile-page.ts';
import { compileTogether } from './compile-together.ts';
import { siteFolder } from './site-content.ts';

type SitePages = ReturnType<typeof compileTogether>;

let compiled: { readonly of: ContentFolder; readonly page: SitePages } | null = null;

/** The compiled body of a content file, compiled once while the content stays the same. Rejects where there is none. */
export function sitePage(file: string): Promise<CompiledPage> {
  const folder = siteFolder();
  if (compiled?.of !== folder) compiled = { of: folder, page: compileTogether(folder) };
  return compiled.page(file);
}

/** Compiles all pages; what fails is told to who asks for it. */
export async function compileSitePages(): Promise<void> {
  const files = [...siteFolder().texts.keys()].filter((file) => file.endsWith('.mdx'));
  await Promise.allSettled(files.map(sitePage));
}
