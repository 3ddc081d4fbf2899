import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { freeSharedMemory } from './shared-memory.ts';

/**
 * The Chromium of `@sparticuz/chromium` with our own few arguments: the package's defaults hold
 * `--disable-web-security`, which would hide real failures. Other systems use their own Chrome.
 * `more` arguments come on top.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await unpackBrowser();
  if (!executablePath) return chromium.launch({ channel: 'chrome', args: [...more] });
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--headless=new', '--disable-gpu', ...more],
    ignoreDefaultArgs: freeSharedMemory() > ROOM ? [ON_DISK] : [],
  });
}

/**
 * What Playwright tells Chromium for containers, in which `/dev/shm` is small: its processes would share what they
 * draw by files on a disk, which takes a tenth of all that a page costs.
 */
const ON_DISK = '--disable-dev-shm-usage';

/** Bytes of shared memory; the largest page of a large company takes a fraction. */
const ROOM = 2 ** 30;

/**
 * An argument for a browser whose pages live for seconds: scripts are not compiled a second time beside those
 * that run, which takes a third of what a form costs on two cores.
 */
export const NO_OPTIMISING = '--js-flags=--no-concurrent-recompilation';

/**
 * Where the browser's program is, unpacked by the first call on a machine; undefined on systems that
 * use their own. Two processes must not be the first at once: one would start half a program.
 */
export async function unpackBrowser(): Promise<string | undefined> {
  return process.platform === 'linux' ? chromiumPackage.executablePath() : undefined;
}
