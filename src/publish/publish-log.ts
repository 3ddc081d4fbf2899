import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { inspect } from 'node:util';
import type { Layout } from './layout.ts';
import { writeSafely } from './write-safely.ts';

/** One line of the log. */
export interface LogEntry {
  readonly at: string;
  readonly event: 'released' | 'previewed' | 'refused' | 'failed' | 'healed' | 'engine';
  readonly pusher?: string;
  readonly commit?: string;
  /** What people were told. */
  readonly said?: string;
  /** By which somebody who was told of a failure asks about it. */
  readonly number?: string;
  readonly detail?: string;
  readonly milliseconds?: number;
}

/** Adds a line to the log; where even that fails, the publishing goes on. */
export function writeLog({ log }: Layout, entry: Omit<LogEntry, 'at'>): void {
  try {
    appendFileSync(log, `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
  } catch (error) {
    console.error(`写不进日志：${String(error)}`);
  }
}

/** Writes down a failure that nobody foresaw; gives the number by which to ask about it. */
export function logFailure(
  layout: Layout,
  error: unknown,
  about: Pick<LogEntry, 'pusher' | 'commit'> = {},
): string {
  const text = inspect(error, { depth: 5 }).slice(-MOST_DETAIL);
  const now = `${Date.now()} ${process.pid}`;
  const number = createHash('sha256').update(text).update(now).digest('hex').slice(0, 6);
  writeLog(layout, { event: 'failed', number, ...about, detail: text });
  return number;
}

/** The last lines of the log, oldest first; what a power cut tore is left out. */
export function readLog({ log }: Layout, most: number): LogEntry[] {
  if (!existsSync(log)) return [];
  return readFileSync(log, 'utf8').split('\n').slice(-most).flatMap(parse);
}

/** Leaves the later half of a log that has grown large. */
export function shortenLog({ log }: Layout, most = MOST_BYTES): void {
  if (!existsSync(log) || statSync(log).size <= most) return;
  const lines = readFileSync(log, 'utf8').split('\n');
  writeSafely(log, lines.slice(Math.floor(lines.length / 2)).join('\n'));
}

function parse(line: string): LogEntry[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}

const MOST_DETAIL = 20_000;
const MOST_BYTES = 10 * 1024 * 1024;
