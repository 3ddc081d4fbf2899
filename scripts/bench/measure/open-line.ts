import type { Browser, Page } from 'playwright-core';

/** What came over a line so far. */
export interface Received {
  readonly bytes: number;
  readonly requests: number;
}

/** A fresh page of a browser, and what came over its line. */
export interface Line {
  readonly page: Page;
  readonly received: () => Received;
  readonly close: () => Promise<void>;
}

/** Opens a page with empty caches, on a line as fast as the machine or as slow as is asked for. */
export async function openLine(browser: Browser, speed: Speed | null): Promise<Line> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  if (speed) {
    const throughput = (speed.megabits * 1e6) / 8;
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: speed.roundTrip,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  let bytes = 0;
  let requests = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  return { page, received: () => ({ bytes, requests }), close: () => context.close() };
}

export interface Speed {
  readonly megabits: number;
  /** Milliseconds. */
  readonly roundTrip: number;
}

/** The slow line of an office far away. */
export const SLOW: Speed = { megabits: 2, roundTrip: 100 };
