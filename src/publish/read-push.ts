import { Refusal } from './refusal.ts';

/** What somebody asks for by a push. */
export type Push =
  | { readonly kind: 'publish'; readonly old: string | null; readonly commit: string }
  | { readonly kind: 'preview'; readonly name: string; readonly commit: string }
  | { readonly kind: 'end-preview'; readonly name: string };

/**
 * What the lines that git gives its hooks ask for (`old new ref`, one for each branch). Throws a Refusal
 * where it is not one branch, or one that nothing is published from.
 */
export function readPush(lines: string): Push {
  const updates = lines.trim().split('\n').map(readLine);
  const [update, ...more] = updates;
  if (!update || more.length)
    throw new Refusal(
      `一次只能推送一个分支，这次推送了 ${updates.length} 个（${updates.map(({ ref }) => shorten(ref)).join('、')}）。请只推送一个：git push origin main`,
    );
  const { old, commit, ref } = update;
  if (ref.startsWith('refs/tags/'))
    throw new Refusal(
      `不能推送标签「${shorten(ref)}」，手册每次发布都有自己的版号。请推送分支：git push origin main`,
    );
  if (ref === MAIN) {
    if (commit === null) throw new Refusal('不能删除 main 分支，正式的手册就是它');
    return { kind: 'publish', old, commit };
  }
  const [, name] = DRAFT.exec(ref) ?? [];
  if (name === undefined)
    throw new Refusal(
      `不能推送到分支「${shorten(ref)}」。要正式发布，请推送到 main：git push origin HEAD:main；只想先看样子，请推送到 draft/名称，名称用小写英文字母、数字和连字符，最多 40 个：git push origin HEAD:draft/new-text`,
    );
  return commit === null ? { kind: 'end-preview', name } : { kind: 'preview', name, commit };
}

function readLine(line: string) {
  const [old = '', commit = '', ref = ''] = line.split(' ');
  return { old: existing(old), commit: existing(commit), ref };
}

/** Git writes zeros for what is not there. */
function existing(id: string): string | null {
  return /^0*$/.test(id) ? null : id;
}

function shorten(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags)\//, '');
}

export const MAIN = 'refs/heads/main';
const DRAFT = /^refs\/heads\/draft\/([a-z0-9][a-z0-9-]{0,39})$/;
