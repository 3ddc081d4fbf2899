// npm run try:hosts: publishes by git push before every web server that is installed here, and prints what readers see.
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../src/verify/launch-browser.ts';
import { markdownTable } from '../bench/measure/markdown-table.ts';
import { ownFolder } from '../bench/measure/own-folder.ts';
import { KNOWN_HOSTS } from './trial/known-hosts.ts';
import { git, makeOld, ownServer, writeDuty } from './trial/own-server.ts';
import { runHost, versionOf } from './trial/run-host.ts';
import { tryHost } from './trial/try-host.ts';

const ROLE = 'roles/sales-manager/';
const WORDS = ['琥珀', '玛瑙', '翡翠', '珊瑚', '琉璃', '珐琅', '琵琶', '芙蓉'];
const work = ownFolder();
// Servers read the site as a user of their own.
chmodSync(work, 0o755);
const { layout, clone } = await ownServer(work);
const browser = await launchBrowser();
const rows: string[][] = [];
for (const [at, host] of KNOWN_HOSTS.entries()) {
  const version = versionOf(host.version);
  if (version === null) {
    console.error(`${host.name}: not installed`);
    continue;
  }
  makeOld(layout.current);
  const own = join(work, `host-${at}`);
  mkdirSync(own);
  const port = 8500 + 2 * at;
  const url = `http://127.0.0.1:${port}/${host.path ?? ''}`;
  const { close } = await runHost(host.start({ root: layout.root, port, work: own }), url);
  try {
    const publish = (word: string) => {
      writeDuty(clone, `content/${ROLE.slice(0, -1)}.mdx`, `登记${word}的借还`);
      git(clone, 'push', '-q');
    };
    const word = WORDS[at % WORDS.length] ?? '';
    const seen = await tryHost(browser, { url, site: layout.current, page: ROLE, publish, word });
    rows.push([`${host.name}, ${version}`, seen.caching, seen.link, seen.search, seen.missing]);
    console.error(rows.at(-1)?.join(' | '));
  } finally {
    await close();
  }
}
await browser.close();
const head = [
  'Server',
  'Says of caching',
  'By an ordinary link',
  'Search',
  'A page that is not there',
];
console.log(markdownTable(head, rows));
