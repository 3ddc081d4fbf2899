import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { plainFiles } from '../build/plain-files.ts';
import { Refusal } from './refusal.ts';
import { isCarried } from './releases.ts';

/** How many files an export wrote and removed. */
export interface Exported {
  readonly written: number;
  readonly removed: number;
}

/**
 * Makes a folder, for a host that knows no links, hold what a release holds, file by file: first what pages ask for,
 * then the pages, at last by what they know that there is a new release; only then what is gone is removed. Whatever
 * else stands there is left. Interrupted, it is done by the next time. Throws a Refusal where the folder is another's.
 */
export function exportSite(release: string, to: string): Exported {
  mkdirSync(to, { recursive: true });
  const listed = join(to, LIST);
  if (!existsSync(listed) && readdirSync(to).length)
    throw new Refusal(`「${to}」里有别的东西，不是导出的网站。请换一个空的文件夹`);
  const earlier = existsSync(listed)
    ? readFileSync(listed, 'utf8').split('\n').filter(Boolean)
    : [];
  const files = plainFiles(release).toSorted((a, b) => phaseOf(a) - phaseOf(b));
  writeFileSync(listed, [...new Set([...earlier, ...files])].join('\n'));
  const changed = files.filter((file) => !isSame(join(release, file), join(to, file)));
  for (const file of changed) copyWhole(join(release, file), join(to, file));
  const kept = new Set(files);
  const gone = earlier.filter((file) => !kept.has(file) && existsSync(join(to, file)));
  for (const file of gone) rmSync(join(to, file), { force: true });
  writeFileSync(listed, files.join('\n'));
  return { written: changed.length, removed: gone.length };
}

function phaseOf(file: string): number {
  if (isCarried(file)) return 0;
  if (file === 'release.json') return 3;
  return file.endsWith('.html') ? 2 : 1;
}

function isSame(from: string, to: string): boolean {
  return existsSync(to) && readFileSync(from).equals(readFileSync(to));
}

/** A file that is read while it is written is the old one or the new one. */
function copyWhole(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const draft = `${to}.draft`;
  writeFileSync(draft, readFileSync(from));
  renameSync(draft, to);
}

/** Names what earlier exports wrote; hosts do not serve it. */
const LIST = '.exported';
