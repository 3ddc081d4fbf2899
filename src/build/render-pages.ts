import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize } from 'node:v8';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { BundledPages } from '../integrations/keep-bundle.ts';

/** A file that a page became, with its path from the site's root. */
export interface RenderedPage {
  readonly path: string;
  readonly text: string;
}

/** Renders all pages of the content that this process builds, one after the other, with a bundle's code. */
export async function* renderPages(bundle: string): AsyncGenerator<RenderedPage> {
  const app = await openBundle(bundle);
  const done = new Set<string>();
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const path = fileOf(pathname, route);
    if (done.has(path)) throw new Error(`两个页面的网址相同：${pathname}`);
    done.add(path);
    const ending = route.type === 'endpoint' ? '' : pathname.replace(/[^/]$/, '$&/');
    const url = new URL(ending || pathname, 'http://localhost');
    const response = await app.render(new Request(url), { routeData: route });
    yield { path, text: await response.text() };
  }
}

/** Where a static host looks for a page. */
function fileOf(pathname: string, { type, route }: RouteData): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path;
  return route === '/404' ? '404.html' : join(path, 'index.html');
}

type App = ConstructorParameters<typeof StaticPaths>[0] & {
  readonly setInternals: (internals: { readonly pagesByKeys: BundledPages }) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
};

/** Astro's own application of a static build, told what the build would have told it. */
async function openBundle(bundle: string): Promise<App> {
  const server = join(bundle, 'server');
  const entry = readdirSync(server).find((name) => name.startsWith('prerender-entry')) ?? '';
  const { app }: { app: App } = await import(pathToFileURL(join(server, entry)).href);
  app.setInternals({ pagesByKeys: deserialize(readFileSync(join(bundle, 'pages'))) });
  const destination = { write: ({ message }: { message: string }) => console.warn(message) };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return app;
}
