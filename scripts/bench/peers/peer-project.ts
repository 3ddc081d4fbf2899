import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SyntheticCompany } from '../../../test/synthetic/company.ts';
import { writeProject } from '../../../test/write-project.ts';
import { ownFolder } from '../measure/own-folder.ts';
import { type Run, runMeasured } from '../measure/run-measured.ts';
import { markdownPages } from './markdown-pages.ts';
import type { Peer } from './peer.ts';

export interface PeerProject {
  readonly name: string;
  readonly dist: string;
  /** Builds without anything that an earlier build left. */
  build(): Promise<Run>;
}

/** Installs the newest version of a framework into a temporary folder, and gives it the company's pages. */
export function peerProject(peer: Peer, company: SyntheticCompany): PeerProject {
  const folder = ownFolder();
  // Docusaurus cannot build what its package calls modules; all settings end in .mjs instead.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const packages = peer.packages.map((name) => `${name}@latest`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeProject(folder, peer.files(markdownPages(company)));
  const [main = ''] = peer.packages;
  const manifest = readFileSync(join(folder, 'node_modules', main, 'package.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(manifest);
  return {
    name: `${peer.name} ${version}`,
    dist: join(folder, peer.dist),
    build: () => {
      for (const it of [...peer.caches, peer.dist])
        rmSync(join(folder, it), { recursive: true, force: true });
      return runMeasured(folder, join(folder, 'node_modules/.bin', peer.program), 'build');
    },
  };
}
