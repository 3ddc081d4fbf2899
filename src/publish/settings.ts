import { readFileSync } from 'node:fs';
import type { Layout } from './layout.ts';

/** What IT chose when the server was made. */
export interface Settings {
  /** How many releases are kept. */
  readonly keep: number;
}

/** The settings of a server. Throws where they cannot be read. */
export function readSettings({ settings }: Layout): Settings {
  return JSON.parse(readFileSync(settings, 'utf8'));
}
