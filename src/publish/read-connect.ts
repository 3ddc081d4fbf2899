import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout.ts';

/** The other origin that the pages of the release that readers see speak with; null where there is none. */
export function readConnect({ current }: Layout): string | null {
  const settings = join(current, 'web.config');
  if (!existsSync(settings)) return null;
  const [, origin = null] = CONNECT.exec(readFileSync(settings, 'utf8')) ?? [];
  return origin;
}

const CONNECT = /connect-src 'self' ([^\s;]+);/;
