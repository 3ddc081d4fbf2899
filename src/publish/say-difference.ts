import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteDifference } from './compare-sites.ts';
import { pageLines } from './page-lines.ts';
import { wordDifference } from './word-difference.ts';

/** Two sites of the same content, made by two programs. */
export interface Sites {
  readonly before: string;
  readonly after: string;
}

/** In what two sites differ, the words of the first pages that differ in other words than those before. */
export function sayDifference({ words, others }: SiteDifference, sites: Sites): string[] {
  return [
    ...list('文字有变化的页面', words),
    ...sayWords(words, sites),
    ...list('只有样式、程序或数据有变化的', others),
  ];
}

function sayWords(files: readonly string[], { before, after }: Sites): string[] {
  const seen = new Set<string>();
  const pages: string[][] = [];
  for (const file of files.slice(0, MOST_READ)) {
    if (pages.length === PAGES) break;
    if (!file.endsWith('.html')) continue;
    const [was, is] = [before, after].map((site) => linesOf(join(site, file)));
    if (!was) pages.push([`${nameOf(file)}（新的一页）`]);
    else if (!is) pages.push([`${nameOf(file)}（没有了）`]);
    else {
      const lines = wordDifference(was, is).filter((line) => !seen.has(line));
      for (const line of lines) seen.add(line);
      const more = lines.length > LINES ? [`  还有 ${lines.length - LINES} 处`] : [];
      const shown = lines.slice(0, LINES).map((line) => `  ${line}`);
      if (lines.length) pages.push([nameOf(file), ...shown, ...more]);
    }
  }
  if (!pages.length) return [];
  return ['改了哪些字（[-原来的-]{+现在的+}）：', ...pages.flat().map((line) => `  ${line}`)];
}

function linesOf(page: string): string[] | null {
  return existsSync(page) ? pageLines(readFileSync(page, 'utf8')) : null;
}

function list(title: string, files: readonly string[]): string[] {
  if (!files.length) return [];
  const shown = files.slice(0, SHOWN).map((file) => `  ${nameOf(file)}`);
  const more = files.length > SHOWN ? [`  等 ${files.length} 个`] : [];
  return [`${title}：`, ...shown, ...more];
}

/** As one finds it on the site. */
function nameOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}

const SHOWN = 10;
const PAGES = 5;
const LINES = 6;
/** The same words change on most pages, and nobody waits for all of them to be read. */
const MOST_READ = 200;
