import { decodeAddress } from './decode-address.ts';
import { isMedia, publicUrl } from './public-file.ts';
import { commonUrl, type PageFolder, pageUrl } from './urls.ts';

/** Where a link written in a content file leads. */
export type LinkTarget =
  | { readonly kind: 'page'; readonly file: string; readonly anchor: string; readonly url: string }
  /** A file of `public/`, by its path from the project's folder. */
  | { readonly kind: 'file'; readonly file: string; readonly url: string }
  | { readonly kind: 'outside' }
  /** Neither a content file, nor one for readers to open, nor an address that browsers may open. */
  | { readonly kind: 'unusable' };

/**
 * Resolves a link as an editor or a web forge would: relative to the file it stands in, or `#anchor`
 * on the same page. Files of `public/` may also be written as they are served: `/forms/leave.pdf`. Outside
 * addresses may be http(s), mail or telephone.
 */
export function resolveLink(file: string, target: string): LinkTarget {
  if (/^(https?:\/\/|mailto:|tel:)/i.test(target)) return { kind: 'outside' };
  if (/^[a-z][\w+.-]*:/i.test(target)) return { kind: 'unusable' };
  const [path = '', ...rest] = target.split('#').map(decodeAddress);
  const anchor = rest.join('#');
  const media = mediaFile(file, path);
  if (media) return { kind: 'file', file: media, url: publicUrl(media) + (anchor && `#${anchor}`) };
  if (path.startsWith('/')) return { kind: 'unusable' };
  // Nothing of another scheme, however it is hidden, and nothing that browsers read as a slash.
  if (/[:\\\s]|\p{Cc}|\p{Cf}/u.test(path)) return { kind: 'unusable' };
  const resolved = path ? joinPath(file, path) : file;
  const [, folder, id] =
    /^content\/(departments|roles|common|guide)\/([^/]+)\.mdx$/.exec(resolved) ?? [];
  if (!folder || !id) return { kind: 'unusable' };
  const url =
    folder === 'common'
      ? commonUrl(anchor || id)
      : pageUrl(folder as PageFolder, id) + (anchor && `#${anchor}`);
  return { kind: 'page', file: resolved, anchor, url };
}

/** The file of `public/` that a path leads to; null where it is none that readers may open. */
function mediaFile(file: string, path: string): string | null {
  if (!isMedia(path) || /[:\\]|(?! )\s|\p{Cc}|\p{Cf}/u.test(path)) return null;
  const found = path.startsWith('/') ? `public${path}` : joinPath(file, path);
  const [folder, ...names] = found.split('/');
  const isPlain = names.length > 0 && names.every((name) => name !== '' && !/^\.{1,2}$/.test(name));
  return folder === 'public' && isPlain ? found : null;
}

function joinPath(file: string, path: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
