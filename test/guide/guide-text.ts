import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../sample/content/guide');

/** A page of the guide as it is written. */
export function guidePage(name: string): string {
  return readFileSync(join(FOLDER, `${name}.mdx`), 'utf8');
}

/** The insides of a page's fences of one language, in order. */
export function blocks(page: string, language: string): string[] {
  const fences = page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'));
  return [...fences].map(([, text = '']) => text);
}

/** Everything that a page writes between single backticks outside fences. */
export function codeSpans(page: string): string[] {
  const prose = page.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
}

/** Every command that a page names, in its prose or in a fence, once. */
export function commands(page: string): string[] {
  const lines = blocks(page, 'text').flatMap((block) => block.split('\n'));
  return [...new Set([...codeSpans(page), ...lines])].filter((text) => PROGRAM.test(text));
}

/** Every file or folder of the project that a page names in its prose, once. */
export function paths(page: string): string[] {
  const named = codeSpans(page).filter((text) =>
    /^(?:content|\.\.)(?:\/[\w./-]+)?\/?(?:#|$)/.test(text),
  );
  return [...new Set(named)];
}

const PROGRAM = /^(?:git|npm|node|cd) /;
