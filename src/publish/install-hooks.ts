import {
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { hookScript } from './hook-script.ts';
import type { Layout } from './layout.ts';
import { Refusal } from './refusal.ts';

/**
 * Writes the hooks of a server, and links them from where whoever keeps the repository runs them; gives these places.
 * Throws a Refusal where another hook stands in one.
 */
export function installHooks({ root, repo, hooks }: Layout): string[] {
  const places = HOOKS.map((hook) => placeOf(realpathSync(repo), hook));
  const taken = places.find((place) => lstatSync(place, { throwIfNoEntry: false }));
  if (taken) throw new Refusal(`「${taken}」已经有别的脚本，请先移走它`);
  mkdirSync(hooks, { recursive: true });
  for (const [index, hook] of HOOKS.entries()) {
    const place = places[index] ?? '';
    writeFileSync(join(hooks, hook), hookScript(hook, root), { mode: 0o755 });
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(hooks, hook), place);
  }
  return places;
}

/** Whether git runs every hook of a server; what is pushed where it does not, nobody checks. */
export function hasHooks({ repo }: Layout): boolean {
  if (!existsSync(repo)) return true;
  // A link to a hook that is gone leads nowhere.
  return HOOKS.every((hook) => existsSync(placeOf(realpathSync(repo), hook)));
}

/** Puts back the hooks of a server that were lost, or never came to be. Throws a Refusal where another stands in their place. */
export function mendHooks(layout: Layout): void {
  for (const hook of HOOKS) {
    const place = placeOf(realpathSync(layout.repo), hook);
    if (readLink(place) === join(layout.hooks, hook)) rmSync(place);
  }
  installHooks(layout);
}

function readLink(place: string): string | null {
  return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(place) : null;
}

function placeOf(repo: string, hook: string): string {
  const own = join(repo, 'hooks');
  // Gitea and Forgejo run every script of a folder, their own among them.
  const many = join(own, `${hook}.d`);
  if (existsSync(many)) return join(many, 'handbook');
  // GitLab keeps its own hooks elsewhere, and has a folder for those of others.
  const isOwn = lstatSync(own, { throwIfNoEntry: false })?.isDirectory();
  return isOwn ? join(own, hook) : join(repo, 'custom_hooks', hook);
}

const HOOKS = ['pre-receive', 'post-receive'] as const;
