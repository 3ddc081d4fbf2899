import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readFolder } from '../../../src/content/read-folder.ts';
import { writeEditable } from '../../../src/editor/editable-content.ts';
import { judgeTexts } from '../../../src/editor/judge-texts.ts';
import type { PlacedProblem } from '../../../src/handbook/problem.ts';
import { FAULTS, readFixture } from '../../fixtures.ts';
import { SAMPLE } from '../../sample.ts';
import { openEditPage } from './edit-page.ts';
import type { Edit } from './own-entry.ts';

const sound = readFixture();
const missing = (_: unknown, response: { writeHead(status: number): { end(): unknown } }) =>
  response.writeHead(404).end();

test('the worker says of every fault what the check says, one behind the other', async () => {
  const page = await openEditPage(missing);
  await start(page, sound);
  const faults = FAULTS.map((fault) => [...readFixture(fault)]);
  const said = await page.evaluate(async (faults) => {
    const { check } = globalThis as unknown as Own;
    const all: unknown[] = [];
    for (const texts of faults) all.push(await check.check(new Map(texts)));
    return all;
  }, faults);
  const judge = judgeTexts(undefined);
  expect(said).toEqual(faults.map((texts) => plain(judge(new Map(texts)))));
});

test('of texts that were typed over before the check came to them nothing is said', async () => {
  const page = await openEditPage(missing);
  const { texts } = readFolder(SAMPLE);
  await start(page, texts);
  const [file = ''] = [...texts.keys()].filter((path) => path.startsWith('content/roles/'));
  const said = await page.evaluate(
    async ([file, texts]) => {
      const { check } = globalThis as unknown as Own;
      const typed = ['一', '二', '三'].map((word) =>
        check.check(new Map(texts).set(file, `---\ntitle: ${word}\n`)),
      );
      return (await Promise.all(typed)).map((problems) => problems !== null);
    },
    [file, [...texts]] as const,
  );
  // The first was begun at once, the second gave way to the third.
  expect(said).toEqual([true, false, true]);
});

test('a worker that cannot be loaded is told of', async () => {
  const page = await openEditPage(missing);
  await page.route('**/check-worker*', (route) => route.abort());
  await start(page, sound);
  const said = page.evaluate(() => (globalThis as unknown as Own).check.check(new Map()));
  await expect(said).rejects.toThrow('could not be loaded');
});

interface Own {
  edit: Edit;
  check: ReturnType<Edit['openCheck']>;
}

function start(page: Page, texts: ReadonlyMap<string, string>): Promise<void> {
  return page.evaluate(
    (content) => {
      const own = globalThis as unknown as Own;
      own.check = own.edit.openCheck(content);
    },
    writeEditable(texts, undefined, undefined),
  );
}

/** As it comes out of a worker. */
function plain(problems: readonly PlacedProblem[]): unknown {
  return structuredClone(problems);
}
