import { createHash } from 'node:crypto';

/** What a page is allowed beside the files of its site. */
export interface Allowed {
  /** The text of the page's inline style, allowed by its hash; the 404 page has one. */
  readonly inlineStyle?: string | undefined;
  /** The origin of a repository elsewhere, which the editor in the page reads and pushes to. */
  readonly connect?: string | null;
}

/** What a page of the site may load and run: its own files, the WebAssembly of the search, and what is allowed. */
export function contentSecurityPolicy({ inlineStyle, connect }: Allowed = {}): string {
  const style = inlineStyle === undefined ? '' : ` 'sha256-${hashOf(inlineStyle)}'`;
  const other = connect ? ` ${connect}` : '';
  return `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'${style}; img-src 'self' data:; connect-src 'self'${other}; font-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
