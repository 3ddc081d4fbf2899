import type { BrowserContextOptions, Page } from 'playwright-core';
import { newPage } from './new-page.ts';

/** A page in a fresh browser context, and what the browser complains of. */
export async function openPage(
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const page = await newPage(options);
  const complaints = complaintsAbout(page);
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints };
}

export interface OpenedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/**
 * A list that grows by whatever the browser complains of from now on: messages of its console, violations of
 * the content security policy among them, errors of scripts, answers other than success, and requests
 * that leave the host of the address opened first.
 */
export function complaintsAbout(page: Page): string[] {
  const complaints: string[] = [];
  let home: string | undefined;
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    home ??= new URL(request.url()).origin;
    if (!request.url().startsWith(`${home}/`)) complaints.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}
