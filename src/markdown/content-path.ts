/** A file as the Markdown pipeline knows it. */
export interface PageFile {
  readonly path: string;
}

/** The path of a page's file from the project's folder, e.g. `content/roles/sales-manager.mdx`. */
export function contentPath({ path }: PageFile): string {
  return path.replaceAll('\\', '/').replace(/^.*\/(?=content\/)/, '');
}
