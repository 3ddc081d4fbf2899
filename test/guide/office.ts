import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { copyWithSample } from '../build/build-copy.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** What a command left: its exit code and all that it printed. */
export interface Outcome {
  readonly status: number | null;
  readonly printed: string;
}

/** Where the guide's example says the handbook is; git is told to look in the office instead. */
const ADDRESS = 'https://git.example.cn/hr/handbook.git';

/**
 * A code platform of its own that holds the sample, and people who work with it. What they clone has the content
 * and what npm reads: the thousand files of the program are lent to each. Only `whole` has them too.
 */
export class Office {
  readonly #copy = join(temporaryFolder(), 'office');
  readonly #server = join(dirname(this.#copy), 'server.git');
  readonly #whole = join(dirname(this.#copy), 'whole.git');
  #people = 0;

  constructor() {
    const folder = this.#copy;
    copyWithSample(folder);
    const env = { ...process.env, ...NO_MACHINE };
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: folder, stdio: 'ignore', env });
    const publish = (server: string, ...paths: string[]) => {
      git('add', ...paths);
      git('-c', 'user.name=IT', '-c', 'user.email=it@example.cn', 'commit', '--message', '手册');
      git('clone', '--bare', folder, server);
    };
    git('init', '--initial-branch=main');
    publish(this.#server, '--all', '--', ...LENT.map((name) => `:!${name}`));
    publish(this.#whole, '--all');
  }

  /** From now on the server takes no push and says why; null lets it take them again. */
  refuse(words: string | null): void {
    const hook = join(this.#server, 'hooks/pre-receive');
    rmSync(hook, { force: true });
    if (words) writeFileSync(hook, `#!/bin/sh\necho "${words}"\nexit 1\n`, { mode: 0o755 });
  }

  /** Somebody whose computer has Git and Node.js and nothing else, and who will clone `whole` where that is asked for. */
  newcomer(clones?: 'whole'): Desk {
    this.#people += 1;
    const home = join(dirname(this.#copy), `person-${this.#people}`);
    mkdirSync(home);
    const config = `[url "${clones ? this.#whole : this.#server}"]\n\tinsteadOf = ${ADDRESS}\n[user]\n\tuseConfigOnly = true\n`;
    writeFileSync(join(home, '.gitconfig'), config);
    return new Desk(home, this.#copy);
  }
}

/** One person's computer. */
export class Desk {
  readonly home: string;
  readonly folder: string;
  readonly #program: string;

  constructor(home: string, program: string) {
    this.home = home;
    this.folder = join(home, 'handbook');
    this.#program = program;
  }

  /** Runs what the guide says, in the handbook's folder or at home, where no editor would open. */
  run(script: string, cwd = this.folder, input = ''): Outcome {
    const env = {
      ...process.env,
      ...{ PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}` },
      ...{ HOME: this.home, EDITOR: 'false', VISUAL: 'false', ...NO_MACHINE, LANGUAGE: 'en' },
      // The packages are those of the tests; npm only says what it would do.
      ...{ npm_config_dry_run: 'true', npm_config_offline: 'true', npm_config_audit: 'false' },
      GIT_CONFIG_GLOBAL: join(this.home, '.gitconfig'),
    };
    const { status, stdout, stderr } = spawnSync('sh', ['-ec', script], {
      ...{ cwd, env, input },
      encoding: 'utf8',
    });
    return { status, printed: stdout + stderr };
  }

  /** Gives a clone the packages that `npm install` would have brought, and what it lacks of the program. */
  addPackages(): void {
    const missing = ['node_modules', ...LENT].filter(
      (name) => !existsSync(join(this.folder, name)),
    );
    for (const name of missing) symlinkSync(join(this.#program, name), join(this.folder, name));
    const lines = missing.map((name) => `/${name}\n`).join('');
    appendFileSync(join(this.folder, '.git/info/exclude'), lines);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Replaces a part of a file. Throws where it is not in it. */
  edit(path: string, from: string | RegExp, to: string): void {
    const before = this.read(path);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${path} has no ${from}`);
    this.write(path, after);
  }
}

/** What of the program is in no clone but those of `whole`. */
const LENT = ['src', 'scripts'];

/** No setting of the machine's own git, and messages in English. */
const NO_MACHINE = { GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C.UTF-8' };
