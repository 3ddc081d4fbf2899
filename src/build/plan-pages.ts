import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize } from 'node:v8';
import type { RouteData } from 'astro';
import { type BundledPages, STATIC_PATHS } from '../integrations/keep-bundle.ts';

/** A file that a page becomes, as plain data. */
export interface PlannedPage {
  /** Its path from the site's root. */
  readonly path: string;
  /** The address and the pattern of addresses by which Astro knows it. */
  readonly pathname: string;
  readonly route: string;
  /** Whether it is a page of HTML, or a file of another kind. */
  readonly isHtml: boolean;
}

/** Makes the bytes of a file. */
export type PageRenderer = (page: PlannedPage) => Promise<Buffer>;

/** The page that becomes the one file in which readers take the handbook with them, and none of the site's. */
export const OFFLINE_PAGE: PlannedPage = {
  path: 'offline/index.html',
  pathname: '/offline',
  route: '/offline',
  isHtml: true,
};

/** All pages of the content that this process builds, with a bundle's code. Throws where two are one file. */
export async function planPages(bundle: string): Promise<PlannedPage[]> {
  const app = await openBundle(bundle);
  const { StaticPaths } = await importOf<StaticPathsModule>(bundle, STATIC_PATHS);
  const planned = new Map<string, PlannedPage>();
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const path = fileOf(pathname, route);
    if (planned.has(path)) throw new Error(`两个页面的网址相同：${pathname}`);
    planned.set(path, { path, pathname, route: route.route, isHtml: route.type === 'page' });
  }
  return [...planned.values()];
}

/** What renders pages that were planned with this bundle, by this thread or another. */
export async function pageRenderer(bundle: string): Promise<PageRenderer> {
  const app = await openBundle(bundle);
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]));
  return async ({ pathname, route, isHtml }) => {
    const routeData = routes.get(route);
    if (!routeData) throw new Error(`no page of the bundle is at ${route}`);
    const address = isHtml ? pathname.replace(/[^/]$/, '$&/') : pathname;
    const request = new Request(new URL(address, 'http://localhost'));
    const response = await app.render(request, { routeData });
    return Buffer.from(await response.arrayBuffer());
  };
}

/** Where a static host looks for a page. */
function fileOf(pathname: string, { type, route }: RouteData): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path;
  return route === '/404' ? '404.html' : join(path, 'index.html').replaceAll('\\', '/');
}

type StaticPathsModule = typeof import('astro/runtime/prerender/static-paths.js');

type App = ConstructorParameters<StaticPathsModule['StaticPaths']>[0] & {
  readonly setInternals: (internals: { readonly pagesByKeys: BundledPages }) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
};

/** What Astro's logger is given to write. */
interface Logged {
  readonly level: string;
  readonly message: string;
}

/** Astro's own application of a static build, told what the build would have told it. */
async function openBundle(bundle: string): Promise<App> {
  const names = readdirSync(join(bundle, SERVER));
  const entry = names.find((name) => name.startsWith('prerender-entry')) ?? '';
  const { app } = await importOf<{ app: App }>(bundle, entry);
  app.setInternals({ pagesByKeys: deserialize(readFileSync(join(bundle, 'pages'))) });
  // What cannot be rendered is thrown as well, and told by who asked for it: a chart's fault by the check.
  const write = ({ level, message }: Logged) => {
    if (level !== 'error') console.warn(message);
  };
  const destination = { write };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return app;
}

function importOf<Module>(bundle: string, name: string): Promise<Module> {
  return import(pathToFileURL(join(bundle, SERVER, name)).href);
}

const SERVER = 'server';
