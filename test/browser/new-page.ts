import type { BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import './exit-at-once.ts';
import { launchBrowser, NO_OPTIMISING } from '../../src/verify/launch-browser.ts';

// Only 127.0.0.1 counts as safe without https; the name, as on an intranet, does not.
const ARGUMENTS = ['--host-resolver-rules=MAP handbook.test 127.0.0.1', NO_OPTIMISING];

/** Milliseconds for one step of a page, on a busy machine; below the time of a test, to be told which. */
const PATIENCE = 60_000;

/** One for all tests of a worker, which takes it along when it ends. */
const browser = await launchBrowser(ARGUMENTS);

/**
 * An empty page in a browser context of its own, for the test that asks for it. When the test is over
 * the page closes itself, after what answers its requests and dialogs has come to an end. `onDialog`
 * is told of every dialog, which is then dismissed.
 */
export async function newPage(
  options: BrowserContextOptions = {},
  onDialog: (message: string) => void = () => {},
): Promise<Page> {
  const page = await openTab(options);
  const dismissed: Promise<void>[] = [];
  page.on('dialog', (dialog) => {
    onDialog(dialog.message());
    // A page that leaves takes its dialog along.
    dismissed.push(dialog.dismiss().catch(() => undefined));
  });
  onTestFinished(async () => {
    await page.unrouteAll({ behavior: 'wait' });
    await Promise.all(dismissed);
    await page.context().close();
  });
  return page;
}

/** An empty page in a browser context of its own; who opens it closes the context. */
export async function openTab(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

/** Another tab of the same reader, which closes with the first. */
export function anotherTab(page: Page): Promise<Page> {
  return page.context().newPage();
}
