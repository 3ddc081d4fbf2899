import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { scheduler } from 'node:timers/promises';
import { findProgram } from '../find-program.ts';
import { type BrowserKind, type RealBrowser, WINDOW } from './real-browser.ts';
import { openSession } from './webdriver.ts';

const driver = findProgram('WebKitWebDriver');
const display = findProgram('Xvfb');

/** WebKitGTK's own small browser, on a screen that nobody sees. */
export const WEBKIT: BrowserKind = {
  name: 'WebKitGTK',
  missing: driver && display ? null : 'no WebKitWebDriver or no Xvfb on the PATH',
  start,
};

async function start(): Promise<RealBrowser> {
  if (!driver || !display) throw new Error('no WebKitGTK');
  const screen = spawn(display, ['-displayfd', '3', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3] as Readable, 'data');
  const port = String(FIRST_PORT + (process.pid % PORTS));
  const server = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(number).trim()}` },
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/status`, server);
  const session = await openSession(url, WINDOW);
  const close = async () => {
    await session.close();
    await ended(server);
    await ended(screen);
  };
  return { ...session, close };
}

/** Waits until the server takes requests. Throws when it has ended instead. */
async function answering(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await scheduler.wait(50);
  }
  throw new Error(`WebKitWebDriver ended with ${server.exitCode}`);
}

async function ended(child: ChildProcess): Promise<void> {
  child.kill();
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Ports that no system gives away by itself but in passing. */
const FIRST_PORT = 20_000;
const PORTS = 10_000;
