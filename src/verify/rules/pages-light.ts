import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Role } from '../../handbook/model.ts';
import { attribute, type BuiltSite, resolveInSite, type SitePage } from '../built-site.ts';
import type { Flaw, Rule } from '../rule.ts';

const KB = 1024;
/** What a role's page may weigh (gzip) with all that it loads by itself, and its scripts alone. */
const MOST = 30 * KB;
const MOST_SCRIPT = 6 * KB;

/** Every role's page is light enough for a phone on a weak line. */
export const pagesLight: Rule = ({ handbook, site }) => {
  const missing = new Map(handbook.roles.map((role) => [`roles/${role.id}/index.html`, role]));
  const flaws: Flaw[] = [];
  const weightOf = weighing(site);
  return {
    look(page) {
      const role = missing.get(page.path);
      if (!role) return;
      missing.delete(page.path);
      const weight = weigh(page, { site, weightOf });
      const faults = tooHeavy(role, weight);
      flaws.push(...faults.map((message) => ({ page: page.path, message })));
    },
    flaws: () => [
      ...flaws,
      ...[...missing.keys()].map((page) => ({ page, message: '这个岗位没有网页' })),
    ],
  };
};

interface Weight {
  readonly total: number;
  readonly scripts: number;
}

function weigh(page: SitePage, { site, weightOf }: Scales): Weight {
  const files = loadedBy(page, site);
  const sum = (all: readonly string[]) => all.reduce((sum, file) => sum + weightOf(file), 0);
  return {
    total: sum(files) + packed(page.html),
    scripts: sum(files.filter((file) => file.endsWith('.js'))),
  };
}

function tooHeavy({ duties }: Role, { total, scripts }: Weight): string[] {
  // A role's text is HR's to write: only what comes with it may not grow.
  const allowed = MOST + Math.max(duties.length - 60, 0) * 0.3 * KB;
  return [
    ...(total > allowed ? [`网页连同样式重 ${kb(total)}，过重`] : []),
    ...(scripts > MOST_SCRIPT ? [`程序重 ${kb(scripts)}，过重`] : []),
  ];
}

interface Scales {
  readonly site: BuiltSite;
  readonly weightOf: (file: string) => number;
}

/** What files weigh, each weighed once however many pages load it. */
function weighing({ folder }: BuiltSite): (file: string) => number {
  const weights = new Map<string, number>();
  return (file) => {
    const weight = weights.get(file) ?? packed(readFileSync(join(folder, file)));
    weights.set(file, weight);
    return weight;
  };
}

function packed(content: string | Uint8Array): number {
  return gzipSync(content).length;
}

/** The style sheets, icons and scripts that a page loads, with the scripts that those import. */
function loadedBy(page: SitePage, { folder, files }: BuiltSite): string[] {
  const found = new Set<string>();
  const add = (from: string, url: string) => {
    const file = resolveInSite(files, { path: from }, url)?.file ?? '';
    if (found.has(file) || !files.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, next = ''] of text.matchAll(STATIC_IMPORT)) add(file, next);
  };
  for (const element of page.elements) {
    const isLoaded = LOADED.has(attribute(element, 'rel') ?? '') || element.tagName === 'script';
    const url = attribute(element, 'href') ?? attribute(element, 'src');
    if (isLoaded && url) add(page.path, url);
  }
  return [...found];
}

function kb(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`;
}

const LOADED = new Set(['stylesheet', 'icon', 'modulepreload']);
const STATIC_IMPORT = /\b(?:import|from)\s*["'](\.[^"']+)["']/g;
