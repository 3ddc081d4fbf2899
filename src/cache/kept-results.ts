import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { FileCache } from './file-cache.ts';

/** Results of what was worked out from texts, one for each name. */
export interface KeptResults<Result> {
  /** What was made under a name from exactly these things, or null. */
  readonly read: (name: string, from: unknown) => Result | null;
  readonly write: (name: string, from: unknown, result: Result) => void;
  /** What was made from these things before; else `make` makes it, and it is kept. */
  readonly once: (name: string, from: unknown, make: () => Result) => Result;
  /** The same of what is made in its own time. Rejects with what `make` rejects with; nothing is kept then. */
  readonly onceMade: (name: string, from: unknown, make: () => Promise<Result>) => Promise<Result>;
}

/**
 * Keeps plain results in a cache under the name of their file. Beside each stands what it was made from
 * and by which engine: one made otherwise is never given, and the next takes its place.
 */
export function keepResults<Result>(files: FileCache, engine: string): KeptResults<Result> {
  const keyOf = (from: unknown) =>
    createHash('sha256').update(engine).update(JSON.stringify(from)).digest('hex');
  const fileOf = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 32);
  const read = (name: string, from: unknown) => {
    const kept = files.read(fileOf(name));
    try {
      const { key, result }: Kept<Result> = kept && deserialize(kept);
      return key === keyOf(from) ? result : null;
    } catch {
      return null;
    }
  };
  const write = (name: string, from: unknown, result: Result) => {
    const kept: Kept<Result> = { key: keyOf(from), result };
    files.write(fileOf(name), serialize(kept));
  };
  return {
    read,
    write,
    once(name, from, make) {
      const known = read(name, from);
      if (known !== null) return known;
      const result = make();
      write(name, from, result);
      return result;
    },
    async onceMade(name, from, make) {
      const known = read(name, from);
      if (known !== null) return known;
      const result = await make();
      write(name, from, result);
      return result;
    },
  };
}

interface Kept<Result> {
  readonly key: string;
  readonly result: Result;
}
