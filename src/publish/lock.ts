import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { identify, isRunning } from './process-identity.ts';
import { Refusal } from './refusal.ts';

/** A lock that is held. */
export interface Lock {
  /** Leaves it to one of its holders, or to nobody. */
  readonly leaveTo: (pid?: number) => void;
}

/**
 * Takes the lock of a folder for this process and for `others`, by their numbers; waits while anybody else
 * who runs holds it, and says so once. It is held as long as one of its holders runs, so that whatever
 * ends them ends it too. Who is a holder already takes it at once. Throws a Refusal after ten minutes.
 *
 * Each holding is a file of its own, with the next number; the highest one counts. Nobody removes a file of
 * others before a higher one exists, so that of two who find a dead holder only one takes its place.
 */
export async function takeLock(
  folder: string,
  others: readonly number[] = [],
  sayWaiting: () => void = () => undefined,
): Promise<Lock> {
  const holders = [process.pid, ...others].flatMap((pid) => identify(pid) ?? []);
  mkdirSync(folder, { recursive: true });
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const number = tryTake(folder, holders);
    if (number !== null) return lockOf(folder, number);
    if (round === SAID_ROUND) sayWaiting();
    await wait(EVERY);
  }
  throw new Refusal('等了 10 分钟，前面的发布还没有结束。请过一会儿再推送；总是这样，请找 IT');
}

/** Numbers of the holdings in a folder, in their order. */
function numbersIn(folder: string): number[] {
  return readdirSync(folder)
    .map(Number)
    .filter(Number.isInteger)
    .toSorted((a, b) => a - b);
}

function tryTake(folder: string, holders: readonly string[]): number | null {
  const last = numbersIn(folder).at(-1) ?? 0;
  const held = last ? readHolders(folder, last) : [];
  const isOurs = held.some((holder) => holders.includes(holder));
  if (!isOurs && held.some(isRunning)) return null;
  const draft = join(folder, `draft-${process.pid}`);
  writeFileSync(draft, holders.join('\n'));
  try {
    linkSync(draft, join(folder, String(last + 1)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  } finally {
    rmSync(draft);
  }
  const numbers = numbersIn(folder);
  if (numbers.at(-1) !== last + 1) {
    rmSync(join(folder, String(last + 1)), { force: true });
    return null;
  }
  for (const number of numbers.slice(0, -1)) rmSync(join(folder, String(number)), { force: true });
  return last + 1;
}

function readHolders(folder: string, number: number): string[] {
  try {
    return readFileSync(join(folder, String(number)), 'utf8')
      .split('\n')
      .filter(Boolean);
  } catch {
    // Removed since, so there is a higher one.
    return [];
  }
}

function lockOf(folder: string, number: number): Lock {
  return {
    leaveTo(pid) {
      const draft = join(folder, `draft-${process.pid}`);
      writeFileSync(draft, (pid === undefined ? null : identify(pid)) ?? '');
      renameSync(draft, join(folder, String(number)));
    },
  };
}

const EVERY = 50;
const SAID_ROUND = 20;
const MOST_ROUNDS = (10 * 60 * 1000) / EVERY;
