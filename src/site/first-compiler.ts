import { existsSync } from 'node:fs';
import { KEPT_PAGES } from '../content/kept-compiler.ts';
import type { Meanwhile } from '../content/read-together.ts';

/**
 * What compiles every page while it is read, where none was compiled in this project before: all are new
 * then, and each is parsed only once. Loading it would cost others more than it saves.
 */
export async function firstCompiler(): Promise<Meanwhile['parsed']> {
  if (existsSync(KEPT_PAGES)) return undefined;
  const { compileParsed } = await import('../content/compile-parsed.ts');
  return compileParsed();
}
