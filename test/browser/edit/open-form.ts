import type { BrowserContextOptions, Page } from 'playwright-core';
import { type OpenedPage, openPage } from '../open-page.ts';

/** The form of a page of the site at `url`, once it stands there and is checked. */
export async function openForm(
  url: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const opened = await openPage(`${url}edit/?page=${path}`, options);
  await opened.page.locator('.page-form').waitFor();
  await checked(opened.page);
  return opened;
}

/** What the bar says once nothing is being checked any more. */
export async function checked(page: Page): Promise<string> {
  const state = page.locator('.edit-state');
  await state.filter({ hasNotText: '正在检查' }).waitFor();
  return (await state.textContent()) ?? '';
}

/** Waits until so many edits stand there, and are checked; gives what the bar says. */
export async function edited(page: Page, count: number): Promise<string> {
  await page.locator('.edit-state', { hasText: `改了 ${count} 处` }).waitFor();
  return checked(page);
}

/** The list of what was changed, as it is read. */
export async function changesOf(page: Page): Promise<string> {
  await page.locator('.edit-bar .strong-button').click();
  const list = page.locator('.changes-panel');
  await list.waitFor();
  return (await list.textContent()) ?? '';
}
