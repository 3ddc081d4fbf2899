import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { runInit as emptyHandbook } from '../../src/init/run-init.ts';
import { initServer } from '../../src/publish/init-server.ts';
import { installHooks } from '../../src/publish/install-hooks.ts';
import { layoutOf } from '../../src/publish/layout.ts';
import { takeLock } from '../../src/publish/lock.ts';
import { liveRelease } from '../../src/publish/manifests.ts';
import { readLog } from '../../src/publish/publish-log.ts';
import { stageOf } from '../../src/publish/stage-build.ts';
import { copyCaches, realEnvironment } from '../build/build-copy.ts';
import { copyProgram } from '../build/copy-sources.ts';
import { commit } from '../commit.ts';
import { SAMPLE } from '../sample.ts';
import { folderOfAll, temporaryFolder } from '../temporary-folder.ts';

/** Git as if nobody had ever set it up on this machine. */
export const GIT_ENVIRONMENT = realEnvironment({
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: '甲',
  GIT_AUTHOR_EMAIL: 'jia@example.cn',
  GIT_COMMITTER_NAME: '甲',
  GIT_COMMITTER_EMAIL: 'jia@example.cn',
  LC_ALL: 'C',
});

/** Commits the smallest handbook in a folder, beside what stands there. */
export async function commitSmallest(folder: string): Promise<void> {
  cpSync(join(SAMPLE, 'content/guide'), join(folder, 'content/guide'), { recursive: true });
  const args = ['--company', '甲医院', '--departments', '院办', '--top', '院长', '--discard'];
  const nobody = { say: () => undefined, nextLine: async () => null };
  const { said, exitCode } = await emptyHandbook(folder, args, nobody);
  if (exitCode) throw new Error(said);
  commit(folder, '2026-01-02');
}

/** A publishing server of the smallest handbook, in a folder of its own, or below another. */
export async function makeServer(folder = temporaryFolder()) {
  const first = await firstServer();
  const layout = layoutOf(join(folder, NAME));
  execFileSync('cp', ['-a', join(first, NAME), layout.root]);
  // They name the folder of their server.
  for (const hook of readdirSync(layout.hooks)) rmSync(join(layout.repo, 'hooks', hook));
  installHooks(layout);
  return { ...lookAt(layout.root), project: join(first, 'project') };
}

/** The folder of the server of a run that all others are copies of, and of its project; made by who asks first. */
async function firstServer(): Promise<string> {
  const folder = folderOfAll('first-server');
  const lock = await takeLock(join(folder, 'lock'));
  try {
    if (!existsSync(join(folder, 'made'))) {
      const project = join(folder, 'project');
      copyProgram(project);
      copyCaches(project);
      writeFileSync(join(project, '.gitignore'), KNOWN);
      await commitSmallest(project);
      await initServer(project, join(folder, NAME), { keep: 10 });
      writeFileSync(join(folder, 'made'), '');
    }
    return folder;
  } finally {
    lock.leaveTo();
  }
}

const NAME = '手册 服务器';
/** Of the program git knows some pages only: the whole of it would be a thousand files more for each clone. */
const KNOWN = '/*\n!/content\n!/src\n/src/*\n!/src/pages\n';

/** What there is to see and do at a server. */
export function lookAt(root: string) {
  const layout = layoutOf(root);
  return {
    layout,
    /** The text that readers see of a page. */
    page: (path: string, file = 'index.html') =>
      readFileSync(join(layout.current, path, file), 'utf8'),
    live: () => basename(readlinkSync(layout.current)),
    liveRelease: () => liveRelease(layout),
    preview: (name: string, path: string) =>
      readFileSync(join(layout.previews, name, path, 'index.html'), 'utf8'),
    previews: () => readdirSync(layout.previews),
    builds: () => readdirSync(layout.builds).toSorted(),
    log: () => readLog(layout, 1000),
    clone: (from = layout.repo) => cloneOf(from),
    /** Lays a site ready for a commit as if it had been built: that of another one. */
    stageLike: (built: string, commit: string) =>
      cpSync(stageOf(layout, built), stageOf(layout, commit), { recursive: true }),
  };
}

type Paths = string | Buffer | readonly string[];

/** A clone in which somebody writes and pushes; its files are in git's index only, which is quick. */
export function cloneOf(from: string) {
  const folder = join(temporaryFolder(), 'clone');
  const run = (args: readonly string[], input: string | Buffer = '') =>
    execFileSync('git', args, { cwd: folder, env: GIT_ENVIRONMENT, input, stdio: 'pipe' })
      .toString()
      .trim();
  const git = (...args: string[]) => run(args);
  const stage = (paths: Paths, mode: string, id: string) => {
    const all = typeof paths === 'string' || Buffer.isBuffer(paths) ? [paths] : paths;
    const lines = all.flatMap((path) => [`${mode} ${id}\t`, path, '\0']);
    run(
      ['update-index', '-z', '--index-info'],
      Buffer.concat(lines.map((part) => Buffer.from(part))),
    );
  };
  execFileSync('git', ['clone', '-q', '-n', from, folder], { env: GIT_ENVIRONMENT, stdio: 'pipe' });
  git('read-tree', 'HEAD');
  return {
    folder,
    git,
    /** Puts what git has under an id at one or more paths, with git's mode. */
    stage,
    write: (paths: Paths, words: string, mode = '100644') =>
      stage(paths, mode, run(['hash-object', '-w', '--stdin'], words)),
    remove: (path: string) => git('rm', '-q', '--cached', path),
    /** Commits all that was written; gives the commit. */
    commit: (message = '改') => {
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    /** Gives up all that was not pushed, and takes what others pushed. */
    restart: () => {
      git('fetch', '-q', 'origin');
      git('reset', '-q', '--soft', 'origin/main');
      git('read-tree', 'HEAD');
    },
    /** Pushes; gives whether git took it, and what it said. */
    push: async (
      args: readonly string[] = ['origin', 'main'],
      environment: Readonly<Record<string, string>> = {},
    ) => {
      const env = { ...GIT_ENVIRONMENT, ...environment };
      const child = spawn('git', ['push', ...args], {
        cwd: folder,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const said = text(child.stderr);
      const [status] = await once(child, 'close');
      return { isTaken: status === 0, said: saidBy(await said) };
    },
  };
}

/** What the server said, without what git puts around its lines. */
function saidBy(stderr: string): string {
  return stderr.replace(/^remote: (.*?) *$/gm, '$1');
}

/** The role of the smallest handbook with a text below its duties, of which it has one or none. */
export function roleText(words: string, duty = ''): string {
  return `---\ntitle: 院长\ndepartment: 院办\n---\n\n## 岗位职责\n\n${duty}## 说明\n\n${words}\n`;
}

export const ROLE = 'content/roles/yuan-zhang.mdx';
