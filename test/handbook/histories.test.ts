import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dutyNumbers } from '../../src/handbook/checks/duty-numbers.ts';
import { forgottenNumbers } from '../../src/handbook/checks/forgotten-numbers.ts';
import type { Content, WrittenRole } from '../../src/handbook/content.ts';
import { lastNumberLines } from '../../src/handbook/last-number-lines.ts';
import { type PastCommit, type PastRole, recall } from '../../src/handbook/past.ts';
import { content, duty, role } from './written.ts';

const CODES = ['XS-01', 'a.3', undefined, undefined];
const at = fc.nat({ max: 7 });
const act = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), role: at, duty: at }),
  fc.record({ kind: fc.constant('delete' as const), role: at, duty: at }),
  fc.record({ kind: fc.constant('move' as const), role: at, duty: at }),
  fc.record({ kind: fc.constant('retire' as const), role: at, duty: at }),
  fc.record({ kind: fc.constant('forget' as const), role: at, duty: at }),
);
const fileAct = fc.record({
  kind: fc.constantFrom('delete file' as const, 'add file' as const),
  role: at,
  duty: at,
});

type Act = { readonly kind: string; readonly role: number; readonly duty: number };

test('no number is given twice in any history, without git', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => expectNoneTwice(acts, false)),
    { numRuns: 1000 },
  );
});

test('no number is given twice in any history in git, also where files go and come again', () => {
  const acts = fc.array(fc.oneof({ weight: 4, arbitrary: act }, fileAct), { maxLength: 25 });
  fc.assert(
    fc.property(acts, (acts) => expectNoneTwice(acts, true)),
    { numRuns: 1000 },
  );
});

interface Entry {
  readonly sentence: string;
  number: string;
}

interface File {
  readonly code: string | undefined;
  duties: Entry[];
  retired: string[];
  lastNumber: number | undefined;
}

/** Plays a history in which the check with `--fix` follows most acts, and in git a commit every one. */
function expectNoneTwice(acts: readonly Act[], isInGit: boolean): void {
  const files = new Map(CODES.map((code, id) => [`r${id}`, emptyFile(code)]));
  const commits: PastCommit[] = [];
  const owners = new Map<string, string>();
  let sentences = 0;
  for (const { kind, role, duty } of acts) {
    const id = `r${role % CODES.length}`;
    const file = files.get(id);
    const sentence = `事${'甲乙丙丁'.repeat(sentences++)}`;
    if (kind === 'delete file') files.delete(id);
    if (kind === 'add file' && !file)
      files.set(id, {
        ...emptyFile(CODES[role % CODES.length]),
        duties: [{ sentence, number: '' }],
      });
    if (file) change(file, kind, { duty, sentence, files });
    if (duty % 3) fix(files, isInGit ? commits : null);
    if (isInGit) commits.push(commitOf(files));
    const entries = [...files.values()].flatMap(({ duties }) => duties);
    for (const { sentence, number } of entries.filter(({ number }) => number)) {
      expect(owners.get(number) ?? sentence).toBe(sentence);
      owners.set(number, sentence);
    }
    const numbered = entries.filter(({ number }) => number).map(({ number }) => number);
    expect(new Set(numbered).size).toBe(numbered.length);
  }
}

function change(
  file: File,
  kind: string,
  { duty, sentence, files }: { duty: number; sentence: string; files: ReadonlyMap<string, File> },
): void {
  const entry = file.duties[duty % file.duties.length];
  if (kind === 'add') file.duties.push({ sentence, number: '' });
  if (kind === 'forget') file.retired = [];
  if (!entry || !['delete', 'move', 'retire'].includes(kind)) return;
  file.duties = file.duties.filter((other) => other !== entry);
  if (kind === 'retire' && entry.number) file.retired.push(entry.number);
  if (kind === 'move') [...files.values()][duty % files.size]?.duties.push(entry);
}

function emptyFile(code: string | undefined): File {
  return { code, duties: [], retired: [], lastNumber: undefined };
}

/** What `npm run check -- --fix` does, on files that are none. */
function fix(files: ReadonlyMap<string, File>, commits: readonly PastCommit[] | null): void {
  const read = (): Content => ({
    ...content({ roles: [...files].map(([id, file]) => toRole(id, file)) }),
    past: commits ? recall(commits) : undefined,
  });
  const fileOf = (path: string) => files.get(path.slice('content/roles/'.length, -'.mdx'.length));
  for (const { file, line, insert = '' } of dutyNumbers(read())) {
    const entry = fileOf(file)?.duties[line / 10 - 1];
    if (entry) entry.number = insert.replace('    - 编号：', '');
  }
  const kept = read();
  for (const { file: path, fix, insert = fix } of [
    ...forgottenNumbers(kept),
    ...lastNumberLines(kept),
  ]) {
    const file = fileOf(path);
    const [, key, value = ''] = /^(\w+): (.*)$/.exec(insert ?? '') ?? [];
    if (file && key === 'retired') file.retired = value.slice(1, -1).split(', ');
    if (file && key === 'lastNumber') file.lastNumber = Number(value);
  }
}

function toRole(id: string, { code, duties, retired, lastNumber }: File): WrittenRole {
  const written = duties.map(({ sentence, number }, at) =>
    duty((at + 1) * 10, sentence, number ? { 编号: [number] } : {}),
  );
  return role(id, { title: id, code, retired, lastNumber }, written);
}

function commitOf(files: ReadonlyMap<string, File>): PastCommit {
  const gone = CODES.map((_, id) => [`content/roles/r${id}.mdx`, null] as const);
  const standing = [...files].map(([id, { duties, retired }]): [string, PastRole] => [
    `content/roles/${id}.mdx`,
    {
      duties: duties
        .filter(({ number }) => number)
        .map(({ number, sentence }) => ({ number, text: sentence })),
      retired: [...retired],
      holders: [],
    },
  ]);
  return new Map<string, PastRole | null>([...gone, ...standing]);
}
