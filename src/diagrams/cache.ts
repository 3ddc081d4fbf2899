import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFileCache } from '../cache/file-cache.ts';
import type { Diagram } from './diagram.ts';

/** Finished charts on disk, one JSON file each. One that cannot be read or is damaged counts as absent. */
export function createCache(folder: string): DiagramCache {
  const files = createFileCache(folder);
  return {
    read(key) {
      try {
        const diagram: unknown = JSON.parse(String(files.read(`${key}.json`)));
        return isDiagram(diagram) ? diagram : null;
      } catch {
        return null;
      }
    },
    write: (key, diagram) => files.write(`${key}.json`, JSON.stringify(diagram)),
  };
}

/** The name of a chart: a hash of what it is drawn from and of everything that draws it. */
export function cacheKey(job: unknown): string {
  return createHash('sha256').update(rendererVersion()).update(JSON.stringify(job)).digest('hex');
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);

let version = '';
function rendererVersion(): string {
  version ||= hashRenderer();
  return version;
}

/** Our own files, by content, and the versions of what they draw with. */
function hashRenderer(): string {
  const hash = createHash('sha256');
  const labels = join(HERE, '../handbook/chart-label.ts');
  const own = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|json)$/.test(name))
    .sort();
  for (const path of [...own.map((name) => join(HERE, name)), labels])
    hash.update(readFileSync(path));
  for (const name of ['mermaid', 'jsdom']) {
    const manifest = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8'));
    hash.update(`${name}@${manifest.version}`);
  }
  return hash.digest('hex');
}

function isDiagram(value: unknown): value is Diagram {
  const diagram = value as Partial<Diagram> | null;
  return (
    typeof diagram?.svg === 'string' && Number(diagram.width) > 0 && Number(diagram.height) > 0
  );
}

export interface DiagramCache {
  read: (key: string) => Diagram | null;
  write: (key: string, diagram: Diagram) => void;
}
