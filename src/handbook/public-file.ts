import { decodeAddress } from './decode-address.ts';
import { suggest } from './suggest.ts';

/**
 * Whether a path is that of a file for readers to open or download, by its ending: pictures, documents, tables,
 * archives. They stand in `public/` and are served as they are.
 */
export function isMedia(path: string): boolean {
  return MEDIA.test(path);
}

/** Path of such a file (`public/forms/leave.pdf`) from the site's root. */
export function publicUrl(file: string): string {
  return file
    .replace(/^public/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** The same as one writes it in a link. */
export function asLinkTarget(file: string): string {
  return file.replace(/^public/, '').replace(/[\s()<>%#?]/g, (sign) => ESCAPES[sign] ?? '%20');
}

/**
 * The file that a link's target can only mean, in whatever folder, capitals and signs it is written; null where
 * it may mean several or none.
 */
export function meantFile(target: string, files: ReadonlySet<string>): string | null {
  const [path = ''] = target.split(/[#＃?]/);
  const name = loose(
    decodeAddress(path)
      .split(/[/\\＼／]/u)
      .at(-1) ?? '',
  );
  if (!isMedia(name)) return null;
  const found = [...files].filter((file) => loose(nameOf(file)) === name);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The files whose names are nearest to that of one that is not there. */
export function nearFiles(file: string, files: ReadonlySet<string>): string[] {
  const media = [...files].filter(isMedia);
  const near = suggest(nameOf(file), media.map(nameOf));
  return near.flatMap((name) => media.filter((it) => nameOf(it) === name)).slice(0, 3);
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function loose(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”‘’"'<>《》「」]/gu, '')
    .replaceAll('。', '.');
}

const MEDIA = /\.(?:png|jpe?g|gif|webp|avif|ico|pdf|docx?|xlsx?|pptx?|txt|csv|zip)$/i;
/** What would end the target of a link, or begin another part of it. */
const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '(': '%28', ')': '%29', '<': '%3C', '>': '%3E' },
  ...{ '%': '%25', '#': '%23', '?': '%3F' },
};
