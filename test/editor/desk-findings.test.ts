import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeProject } from '../../src/check/judge-project.ts';
import { parseFolder } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { rememberingReader } from '../../src/content/remembered-reading.ts';
import { openDesk } from '../../src/editor/desk.ts';
import {
  type EditableContent,
  readEditablePast,
  writeEditable,
} from '../../src/editor/editable-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import type { Past } from '../../src/handbook/past.ts';
import { byPlace, type PlacedProblem } from '../../src/handbook/problem.ts';
import { commit } from '../commit.ts';
import { FAULTS, readFixture } from '../fixtures.ts';
import { soundReader } from '../fuzz/sound-reader.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

// What is kept stands below the folder in which a check runs.
const project = process.cwd();
beforeAll(() => process.chdir(temporaryFolder()));
afterAll(() => process.chdir(project));

const sound = readFixture();
// One desk for all, as in a page: whatever it remembers of one fault must not be said of the next.
const judge = judgeAt(undefined);

test('of sound texts nothing is said', () => {
  expect(judge(sound)).toEqual([]);
});

describe('what the check says of a folder is said of its texts', () => {
  const reader = soundReader(sound);
  let folder: string;
  beforeAll(() => {
    folder = temporaryFolder();
    writeProject(folder, sound);
  });

  test.each(FAULTS)('%s', (fault) => {
    const changed = new Map([...readFixture(fault)].filter(([file, it]) => sound.get(file) !== it));
    writeProject(folder, changed);
    const read = readFolder(folder);
    // In the order in which somebody opened and added them, not in that of the folder.
    const texts = new Map([...read.texts].toReversed());
    // Of a folder that is in no repository git has nothing to say: asking it takes longer than all the rest.
    const { problems } = buildHandbook(parseFolder(read, reader));
    for (const file of changed.keys()) rmSync(join(folder, file));
    writeProject(folder, new Map([...sound].filter(([file]) => changed.has(file))));
    expect(judge(texts)).toEqual(problems.toSorted(byPlace));
  });
});

test('and of sound texts again nothing', () => {
  expect(judge(sound)).toEqual([]);
});

test('what git remembers is told of a number that is given up for another', () => {
  const folder = temporaryFolder();
  const [file, text] = roleWithNumber();
  writeProject(folder, sound);
  commit(folder, '2026-01-02');
  const [number = ''] = /[A-Z]+-\d+-\d+/.exec(text) ?? [];
  const other = text.replace(number, number.replace(/\d+$/, '98'));
  writeProject(folder, new Map([[file, other]]));
  commit(folder, '2026-01-03');
  const read = readFolder(folder);
  const { content } = judgeProject(folder, read);
  const written = JSON.parse(JSON.stringify(writeEditable(read, content.past, undefined)));
  const past = readEditablePast(written as EditableContent);
  const said = judgeAt(past)(content.texts);
  expect(said).toEqual(checked(folder));
  expect(said).not.toEqual(judge(content.texts));
});

test('a link to a file of public is judged until others may have put more there', () => {
  const [file, text] = roleWithNumber();
  const texts = new Map([...sound, [file, `${text}\n## 表格\n\n[表](/forms/leave.pdf)\n`]]);
  const linksRefused = (files: ReadonlySet<string> | undefined, isRebased = false) => {
    const desk = openDesk(texts, undefined, rememberingReader(), files);
    if (isRebased) desk.rebase(texts);
    desk.show([], null);
    return desk.judge().findings.filter(({ problem }) => problem.message.includes('leave.pdf'))
      .length;
  };
  expect(linksRefused(new Set())).toBe(1);
  expect(linksRefused(new Set(['public/forms/leave.pdf']))).toBe(0);
  expect(linksRefused(new Set(), true)).toBe(0);
});

/** What a desk says of the texts that are put on it. */
function judgeAt(past: Past | undefined) {
  const desk = openDesk(sound, past, rememberingReader());
  return (texts: ReadonlyMap<string, string>) => {
    desk.rebase(texts);
    desk.show([], null);
    return desk.judge().findings.map(({ problem }) => problem);
  };
}

function checked(folder: string): readonly PlacedProblem[] {
  return judgeProject(folder, readFolder(folder)).built.problems;
}

/** A role of the sound fixture whose duties have numbers. */
function roleWithNumber(): [string, string] {
  const found = [...sound].find(
    ([file, text]) => file.startsWith(join('content', 'roles')) && /编号：/.test(text),
  );
  if (!found) throw new Error('the fixture has no numbers');
  return found;
}
