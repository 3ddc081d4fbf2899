import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { contentSecurityPolicy } from '../../../src/site/content-security-policy.ts';
import { listenHere } from '../../../src/verify/listen-here.ts';
import { newPage } from '../new-page.ts';
import { bundleOf } from './bundle.ts';

/** What answers the requests of a page. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * A page with nothing but what `own-entry.ts` gives, under the policy of the site, whose other requests are
 * answered by `answer`; `connect` is the origin of another repository. When the test is over it must not have
 * done anything that the policy forbids.
 */
export async function openEditPage(answer: Answer, connect: string | null = null): Promise<Page> {
  const files = await bundleOf(join(import.meta.dirname, 'own-entry.ts'));
  const [entry = ''] = files.keys();
  const violations: string[] = [];
  // Browsers report what a worker does as well.
  const policy = `${contentSecurityPolicy({ connect })}; report-uri /violation`;
  const { port, close } = await listenHere(
    createServer((request, response) => {
      if (request.url === '/violation') {
        request.setEncoding('utf8').on('data', (text: string) => violations.push(text));
        return response.writeHead(204).end();
      }
      const file = files.get(request.url?.slice(1) ?? '');
      response.setHeader('content-security-policy', policy);
      if (file !== undefined)
        return response.writeHead(200, { 'content-type': 'text/javascript' }).end(file);
      if (request.url === '/')
        return response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(`<!doctype html><title>edit</title><script type="module" src="/${entry}"></script>`);
      return answer(request, response);
    }),
  );
  const page = await newPage();
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) violations.push(message.text());
  });
  page.on('pageerror', (error) => violations.push(String(error)));
  onTestFinished(async () => {
    await close();
    if (violations.length) throw new Error(violations.join('\n'));
  });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => 'edit' in globalThis);
  return page;
}
