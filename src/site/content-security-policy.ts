import { createHash } from 'node:crypto';

/**
 * What a page of the site may load and run: its own files, and the WebAssembly of the search. The
 * inline style of the 404 page is allowed by the hash of its text.
 */
export function contentSecurityPolicy(inlineStyle?: string): string {
  if (inlineStyle === undefined) return POLICY;
  const hash = createHash('sha256').update(inlineStyle).digest('base64');
  return POLICY.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`);
}

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'";
