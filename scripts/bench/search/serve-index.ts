import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IndexFile } from '../../../src/search/build/pack-index.ts';

/** Opens a Pagefind index by Pagefind's own script: that as a module, the rest over HTTP. */
export async function serveIndex(files: readonly IndexFile[]) {
  const contents = new Map(files.map(({ path, content }) => [`/${path}`, content]));
  const server = createServer((request, response) => {
    const content = contents.get(request.url?.split('?')[0] ?? '');
    if (content) response.end(content);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const script = Buffer.from(contents.get('/pagefind.js') ?? '').toString('base64');
  const pagefind: PagefindModule = await import(`data:text/javascript;base64,${script}`);
  const index = pagefind.createInstance({ basePath: `http://127.0.0.1:${port}/` });
  await index.init();
  return { index, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

/** What Pagefind's own script gives, as far as it is used. */
interface PagefindModule {
  createInstance(options: { readonly basePath: string }): {
    init(): Promise<void>;
    search<Page>(
      query: string,
    ): Promise<{ readonly results: readonly { data(): Promise<Page> }[] }>;
  };
}
