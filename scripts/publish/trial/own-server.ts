import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initServer } from '../../../src/publish/init-server.ts';
import { copySources } from '../../../test/build/copy-sources.ts';
import { commit } from '../../../test/commit.ts';
import { SAMPLE } from '../../../test/sample.ts';

/** A publishing server of the sample handbook in a folder, and somebody who pushes to it. */
export async function ownServer(work: string) {
  const [project, root, clone] = ['project', 'srv', 'clone'].map((name) => join(work, name));
  if (!project || !root || !clone) throw new Error('no folder');
  copySources(project);
  cpSync(join(SAMPLE, 'content'), join(project, 'content'), { recursive: true });
  commit(project, '2026-01-02');
  const { layout } = await initServer(project, root, { keep: 10 });
  execFileSync('git', ['clone', '-q', layout.repo, clone]);
  return { layout, clone };
}

/** Changes the first duty of a role's file in a clone to a sentence, and commits that. */
export function writeDuty(clone: string, file: string, sentence: string): void {
  const path = join(clone, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^1\. .*$/m, `1. ${sentence}`));
  git(clone, 'commit', '-qam', sentence);
}

/** Lets a release look as if it had gone live a month ago: browsers keep for days what they are told nothing of. */
export function makeOld(site: string): void {
  const date = new Date(Date.now() - 30 * 24 * 3_600_000);
  for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' }))
    utimesSync(join(site, path), date, date);
}

/** Runs git in a clone as somebody; gives what it printed, the server's words among it. Throws where it fails. */
export function git(clone: string, ...args: string[]): string {
  const as = ['-c', 'user.name=HR', '-c', 'user.email=hr@example.com'];
  return execFileSync('git', [...as, ...args], { cwd: clone, encoding: 'utf8', stdio: 'pipe' });
}
