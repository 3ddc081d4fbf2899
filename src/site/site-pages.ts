import type { RunOptions } from '@mdx-js/mdx';
import type { ContentFolder } from '../content/read-folder.ts';
import type { CompiledPage } from '../markdown/compile-page.ts';
import { compileTogether } from './compile-together.ts';
import { siteFolder } from './site-content.ts';

type SitePages = ReturnType<typeof compileTogether>;

let compiled: { readonly of: ContentFolder; readonly page: SitePages } | null = null;

/** The compiled body of a content file, compiled once while the content stays the same. Rejects where there is none. */
function sitePage(file: string): Promise<CompiledPage> {
  const folder = siteFolder();
  if (compiled?.of !== folder) compiled = { of: folder, page: compileTogether(folder) };
  return compiled.page(file);
}

/** The same as a component of whoever asks, who brings what makes its elements. */
export async function runSitePage(file: string, jsx: Omit<RunOptions, 'baseUrl'>) {
  const { code, headings } = await sitePage(file);
  const { default: body } = await run(code, { ...jsx, baseUrl: import.meta.url });
  return { body, headings };
}

/** As the function of this name in MDX, with which all that compiles would be loaded. */
const run: typeof import('@mdx-js/mdx').run = (code, options) => new AsyncFunction(code)(options);

const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;

/** Compiles all pages; what fails is told to who asks for it. */
export async function compileSitePages(): Promise<void> {
  const files = [...siteFolder().texts.keys()].filter((file) => file.endsWith('.mdx'));
  await Promise.allSettled(files.map(sitePage));
}
