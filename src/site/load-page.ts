import type { MDXInstance } from 'astro';

const pages = import.meta.glob<MDXInstance<Record<string, unknown>>>('../../content/**/*.mdx');

/** The body of a content file as a component, with its headings. Throws where there is no such file. */
export async function loadPage(file: string) {
  const load = pages[`../../${file}`];
  if (!load) throw new Error(`没有内容文件 ${file}`);
  const { Content, getHeadings } = await load();
  return { Content, headings: getHeadings() };
}
