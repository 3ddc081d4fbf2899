import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { AskDesk } from '../../../src/browser/edit/open-desk.ts';
import { rememberingReader } from '../../../src/content/remembered-reading.ts';
import { openDesk } from '../../../src/editor/desk.ts';
import { writeEditable } from '../../../src/editor/editable-content.ts';
import { FAULTS, readFixture } from '../../fixtures.ts';
import { openEditPage } from './edit-page.ts';
import type { Edit } from './own-entry.ts';

const sound = readFixture();
const missing = (_: unknown, response: { writeHead(status: number): { end(): unknown } }) =>
  response.writeHead(404).end();

test('the worker says of every fault what the check says, one behind the other', async () => {
  const page = await openEditPage(missing);
  await start(page);
  const faults = FAULTS.map((fault) => [...readFixture(fault)]);
  const said = await page.evaluate(async (faults) => {
    const { desk } = globalThis as unknown as Own;
    const all: unknown[] = [];
    for (const texts of faults) {
      await desk({ ask: 'rebase', texts: new Map(texts) });
      await desk({ ask: 'show', edits: [], target: null });
      all.push((await desk({ ask: 'judge' })).findings);
    }
    return all;
  }, faults);
  const desk = openDesk(sound, undefined, rememberingReader());
  const right = faults.map((texts) => {
    desk.rebase(new Map(texts));
    desk.show([], null);
    // As it comes out of a worker.
    return structuredClone(desk.judge().findings);
  });
  expect(said).toEqual(right);
});

test('a worker that cannot be loaded is told of', async () => {
  const page = await openEditPage(missing);
  await page.route('**/desk-worker*', (route) => route.abort());
  await expect(start(page)).rejects.toThrow('could not be loaded');
});

interface Own {
  edit: Edit;
  desk: AskDesk;
}

function start(page: Page): Promise<void> {
  return page.evaluate(
    async (content) => {
      const own = globalThis as unknown as Own;
      own.desk = own.edit.openDesk();
      await own.desk({ ask: 'open', content });
    },
    writeEditable({ texts: sound, files: new Set() }, undefined, undefined),
  );
}
