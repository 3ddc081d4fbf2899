import type { VFile } from 'vfile';

/** The path of a page's file from the project's folder, e.g. `content/roles/sales-manager.mdx`. */
export function contentPath({ path }: VFile): string {
  return path.replaceAll('\\', '/').replace(/^.*\/(?=content\/)/, '');
}
