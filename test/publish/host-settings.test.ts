import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillSample } from '../../src/publish/fill-sample.ts';
import { layoutOf } from '../../src/publish/layout.ts';
import { readConnect } from '../../src/publish/read-connect.ts';
import { type HostOptions, readPlace } from '../../src/publish/read-place.ts';
import { sayHostSettings } from '../../src/publish/say-host-settings.ts';
import { writeHostSettings } from '../../src/publish/write-host-settings.ts';
import { contentSecurityPolicy } from '../../src/site/content-security-policy.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const HOSTS = join(import.meta.dirname, '../../scripts/publish/hosts');

test('every sample of nginx and systemd stands in the server’s folder, and names nothing of the samples', () => {
  const root = serverFolder();
  hostSettings(root, { host: 'shouce.test' });
  for (const program of ['nginx', 'systemd']) {
    const names = readdirSync(join(root, program));
    expect(names).toEqual(readdirSync(join(HOSTS, program)));
    const texts = names
      .filter((name) => name !== 'https.conf')
      .map((name) => readFileSync(join(root, program, name), 'utf8'));
    expect(texts.join('\n')).not.toMatch(/\/srv\/handbook|example\.cn|User=handbook/);
  }
  expect(read(root, 'nginx/http.conf')).toContain('server_name shouce.test;');
  expect(read(root, 'nginx/site.conf')).toContain(`root "${root}/current";`);
});

test('a domain in Chinese is written as browsers ask for it', () => {
  const root = serverFolder();
  expect(hostSettings(root, { host: '手册.例子.cn' })).toContain('http://xn--');
  expect(read(root, 'nginx/http.conf')).toMatch(/server_name xn--[\w-]+\.xn--[\w-]+\.cn;/);
});

test('with a certificate it is used and said, without one it is said that passwords can be read', () => {
  const root = serverFolder();
  const [certificate, key] = [join(root, 'a.pem'), join(root, 'a.key')];
  for (const file of [certificate, key]) writeFileSync(file, '');
  const safe = hostSettings(root, { host: 'shouce.test', certificate, key });
  expect(read(root, 'nginx/https.conf')).toContain(`ssl_certificate "${certificate}";`);
  expect(read(root, 'nginx/https.conf')).toContain(`ssl_certificate_key "${key}";`);
  expect(safe).toContain('https://shouce.test/git/handbook.git');
  expect(safe).not.toContain('不加密');
  const unsafe = hostSettings(root, { host: 'shouce.test' });
  expect(unsafe).toContain('账号和密码在网络上不加密');
  expect(unsafe).toContain('publish:nginx -- --host shouce.test --certificate');
});

test('where a forge keeps the repository, nobody is led to push past it', () => {
  const root = serverFolder();
  symlinkSync(temporaryFolder(), join(root, 'repo.git'));
  const said = hostSettings(root, { host: 'shouce.test' });
  expect(said).not.toMatch(/\/git\/|fcgiwrap|handbook-git/);
  expect(said).toContain('handbook-reconcile.timer');
  expect(said).toContain('网站是 http://shouce.test/，克隆和推送的地址是代码平台的');
});

test('what is done a second time takes no account away, and the new link the place of the old', () => {
  const said = hostSettings(serverFolder(), { host: 'shouce.test' });
  expect(said).not.toMatch(/htpasswd .*-c /);
  expect(said).toContain('ln -sf ');
});

test.each([
  [{ certificate: '/a.pem' }, '要一起写'],
  [{ certificate: '/nowhere/a.pem', key: '/nowhere/a.key' }, '没有「/nowhere/a.pem」这个文件'],
  [{ host: 'a;b' }, '写不下的符号'],
  [{ host: 'http://a.cn/' }, '只写域名'],
  [{ host: 'a b' }, '只写域名'],
])('%j is refused', (options, words) => {
  const root = serverFolder();
  expect(() => hostSettings(root, options)).toThrow(words);
  expect(readdirSync(root)).toEqual([]);
});

test('nothing that waits for all sockets is asked for before one of them', () => {
  const folder = join(HOSTS, 'systemd');
  const services = readdirSync(folder).filter((name) => name.endsWith('.service'));
  // Services wait for basic.target, and that for sockets: systemd would leave the socket out at boot.
  for (const name of services)
    expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/^Before=.*\.socket/m);
});

test('pages may speak with the repository elsewhere that the release in place names', () => {
  const layout = layoutOf(serverFolder());
  expect(readConnect(layout)).toBeNull();
  mkdirSync(layout.current);
  for (const connect of [null, 'https://git.a.cn:8443']) {
    writeFileSync(join(layout.current, 'web.config'), contentSecurityPolicy({ connect }));
    expect(readConnect(layout)).toBe(connect);
    writeHostSettings({ ...readPlace(layout.root, {}), connect: readConnect(layout) });
    const policy = `${contentSecurityPolicy({ connect })}; frame-ancestors 'self'`;
    expect(read(layout.root, 'nginx/site.conf')).toContain(`Content-Security-Policy "${policy}"`);
  }
});

test('what is filled in is not filled in again', () => {
  const place = { root: '/srv/handbook.example.cn', host: 'a.test', user: 'hr' };
  const filled = fillSample('root "/srv/handbook/current"; # handbook.example.cn', {
    ...{ ...place, gitPrograms: '/git', certificate: null, connect: null },
  });
  expect(filled).toBe('root "/srv/handbook.example.cn/current"; # a.test');
});

function hostSettings(root: string, options: HostOptions): string {
  const place = { ...readPlace(root, options), connect: null };
  writeHostSettings(place);
  return sayHostSettings(place);
}

/** A folder with a space and Chinese in its name. */
function serverFolder(): string {
  const root = join(temporaryFolder(), '手册 服务器');
  mkdirSync(root);
  return root;
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
