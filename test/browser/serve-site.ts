import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** The policy under which the site is served. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'";

/** Serves the built site under a path (`/` or `/a/手册/c/`) and gives its address and how to stop. */
export async function serveSite(path = '/', policy = POLICY) {
  const site = sirv(fileURLToPath(new URL('../../dist/', import.meta.url)), {
    setHeaders: (response) => response.setHeader('content-security-policy', policy),
  });
  const base = encodeURI(path);
  const server = createServer((request, response) => {
    const isInside = request.url?.startsWith(base) ?? false;
    request.url = `/${request.url?.slice(base.length)}`;
    const refuse = () => void response.writeHead(404).end();
    if (isInside) site(request, response, refuse);
    else refuse();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
