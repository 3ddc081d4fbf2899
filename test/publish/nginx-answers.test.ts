import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nginxSample, startNginx } from '../../scripts/publish/trial/known-hosts.ts';
import { runHost, versionOf } from '../../scripts/publish/trial/run-host.ts';
import { listenHere } from '../../src/verify/listen-here.ts';
import { codeSpans, guidePage } from '../guide/guide-text.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { GIT_ENVIRONMENT } from './server.ts';

const missing = versionOf(['nginx', '-v']) === null;
if (missing) console.warn('no nginx, so what git says of its answers is not tried');

describe.skipIf(missing)('nginx with our settings tells who uses git', () => {
  let host: Awaited<ReturnType<typeof runHost>>;
  let url: string;
  let accounts: string;

  beforeAll(async () => {
    const root = temporaryFolder();
    const work = join(root, 'work');
    mkdirSync(work);
    const port = await freePort();
    accounts = join(root, 'htpasswd');
    const stand = { root, port, work };
    const sample = nginxSample(stand);
    const command = startNginx(stand, [`include "${sample}";`]);
    // Folders of tests can be read by their owner alone.
    if (process.getuid?.() === 0) command.push(`${command.pop()} user root;`);
    host = await runHost(command, `http://127.0.0.1:${port}/`);
    url = `127.0.0.1:${port}/git/handbook.git`;
  });
  afterAll(() => host.close());

  test.each([
    [
      'of a wrong password',
      'hr:wrong',
      '/git/handbook.git',
      '账号或密码不对。',
      'Authentication failed',
    ],
    ['of a wrong address', 'hr:secret', '/git/handbook', '这个网址没有手册的仓库', 'not found'],
    [
      'that no program receives',
      'hr:secret',
      '/git/handbook.git',
      '服务器上收推送的程序没有运行',
      'error: 502',
    ],
  ])('%s', (_, person, path, said, own) => {
    writeFileSync(accounts, 'hr:{PLAIN}secret\n');
    const told = ask(`http://${person}@${url.replace('/git/handbook.git', path)}`);
    expect(told).toContain(`remote: ${said}`);
    expect(told).toContain(quoted(own));
  });

  test('that there are no accounts', () => {
    rmSync(accounts);
    const told = ask(`http://hr:secret@${url}`);
    expect(told).toContain('remote: 服务器不让推送，可能还没有建账号。');
    expect(told).toContain(quoted('error: 403'));
  });

  test('of too many attempts, and asks browsers for no password in a page', async () => {
    writeFileSync(accounts, 'hr:{PLAIN}secret\n');
    const refs = `http://${url}/info/refs?service=git-receive-pack`;
    const asked = await fetch(refs);
    expect(asked.headers.get('www-authenticate')).toContain('Basic');
    const inPage = await fetch(refs, { headers: { 'x-requested-with': 'fetch' } });
    expect([inPage.status, inPage.headers.get('www-authenticate')]).toEqual([401, null]);
    const authorization = `Basic ${Buffer.from('hr:wrong').toString('base64')}`;
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => fetch(refs, { headers: { authorization } })),
    );
    expect(answers.map(({ status }) => status)).toContain(429);
    const told = ask(`http://hr:secret@${url}`);
    expect(told).toContain('remote: 试的次数太多，请过一分钟再试。');
    expect(told).toContain(quoted('error: 429'));
  });
});

/** Words of git by which people find in the guide what to do. */
function quoted(words: string): string {
  expect(codeSpans(guidePage('how-to-publish'))).toContain(words);
  return words;
}

/** What git says of an address. */
function ask(address: string): string {
  try {
    const env = { ...GIT_ENVIRONMENT, GIT_TERMINAL_PROMPT: '0' };
    return execFileSync('git', ['ls-remote', address], { env, stdio: 'pipe' }).toString();
  } catch (error) {
    return String((error as { readonly stderr?: Buffer }).stderr);
  }
}

/** A port that is free, as is the next one. */
async function freePort(): Promise<number> {
  for (;;) {
    const { port, close } = await listenHere(createServer());
    const next = createServer().listen(port + 1, '127.0.0.1');
    const isFree = await once(next, 'listening').then(
      () => true,
      () => false,
    );
    next.close();
    await close();
    if (isFree) return port;
  }
}
