import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onceForEach } from './once-for-each.ts';

const folder = join(import.meta.dirname, 'fixtures');

/** Names of the faulty fixtures; each holds only what differs from the sound one. */
export const FAULTS: readonly string[] = readdirSync(folder)
  .filter((name) => existsSync(join(folder, name, 'expected.txt')))
  .toSorted();

/** The files of the sound fixture with those of a fault laid over them, by path from the project. */
export function readFixture(fault?: string): Map<string, string> {
  const files = new Map([...filesOf('sound'), ...(fault ? filesOf(fault) : [])]);
  return new Map([...files].toSorted());
}

/** What `formatProblems` has to say about a fault. */
export function expectedOf(fault: string): string {
  return readFileSync(join(folder, fault, 'expected.txt'), 'utf8').trimEnd();
}

/** The texts of a fixture, which are read once for all files of a worker. */
const filesOf = onceForEach((name: string) => {
  const root = join(folder, name, 'content');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => [`content/${path}`, readFileSync(join(root, path), 'utf8')] as const);
});
