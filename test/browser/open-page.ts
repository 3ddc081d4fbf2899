import type { BrowserContextOptions, Page } from 'playwright-core';
import { newPage } from './new-page.ts';

/**
 * A page in a fresh browser context. Whatever the browser complains of is listed in `complaints`:
 * messages of its console, violations of the content security policy among them, errors of scripts,
 * answers other than success, and requests that leave the page's own host.
 */
export async function openPage(
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const page = await newPage(options);
  const complaints: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    const isOutside = !request.url().startsWith(`${origin}/`);
    if (isOutside) complaints.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints };
}

export interface OpenedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}
