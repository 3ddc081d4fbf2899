import type { Content, WrittenPage } from './content.ts';
import { factValues } from './content.ts';
import { decodeAddress } from './decode-address.ts';
import { distance } from './distance.ts';
import { dutyFiles } from './duty-files.ts';
import { only } from './only.ts';

/** The page and the place on it that a link's target means. */
export interface MeantPage {
  readonly file: string;
  readonly anchor: string;
}

/**
 * The page that a link's target can only mean, in whatever way it is written: the file with another
 * folder or ending, the address in the browser, the name of a role, department or guide, or the number of
 * a duty. Null where it may mean several or none.
 */
export function meantPage(target: string, content: LinkedContent): MeantPage | null {
  const [written = '', ...rest] = target.split(/[#＃]/);
  const anchor = decodeAddress(rest.filter(Boolean).join('#')).trim();
  const path = plainPath(decodeAddress(written), content);
  if (/^(?!file:)[a-z][\w+.-]+:|\p{Cc}/iu.test(path)) return null;
  const number = dutyNumbered(path || anchor, content);
  if (number) return number;
  const page = path ? (byName(path, content) ?? byFile(path, content)) : null;
  return dutyNumbered(anchor, content) ?? (page && { file: page.file, anchor });
}

/** The anchor of a page that one with other spaces, signs or capitals can only mean; null without one. */
export function meantAnchor(anchor: string, { anchors }: WrittenPage<unknown>): string | null {
  const same = anchors.filter((known) => loose(known) === loose(anchor));
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** What links are read by. */
export type LinkedContent = Pick<
  Content,
  'handbook' | 'departments' | 'roles' | 'commons' | 'guides'
>;

/** All pages of the content that links may lead to. */
export function linkedPages(content: LinkedContent): WrittenPage<PageData>[] {
  return [...content.departments, ...content.roles, ...content.commons, ...content.guides];
}

interface PageData {
  readonly title: string;
  readonly aliases?: readonly string[];
  readonly formerly: readonly string[];
}

/** The path below the site or the folder, without its marks: `roles/院长`, `院长`. */
function plainPath(written: string, { handbook }: LinkedContent): string {
  const { site = '', base } = handbook.data;
  const path = written
    .replace(/[“”‘’"'<>《》「」]/gu, '')
    .replace(/[\\＼／]/gu, '/')
    .replaceAll('．', '.')
    .trim()
    .replace(/^https?:\/\/(?:localhost|127\.0\.0\.1)(?::[0-9]+)?/i, '');
  const own = site && path.startsWith(site) ? `/${path.slice(site.length)}` : path;
  const below = own.replace(/^\/+/, '/');
  const ofSite = below.startsWith(base) ? below.slice(base.length) : below;
  return ofSite
    .replace(/\?.*$/, '')
    .replace(/\/index\.html?$/i, '')
    .replace(/\.(?:mdx?|html?)(?:\.txt)?$/i, '')
    .replace(/^[./]+|\/+$/g, '');
}

function byFile(path: string, content: LinkedContent): WrittenPage<PageData> | null {
  const parts = path.toLowerCase().split('/');
  const id = (parts.at(-1) ?? '').trim().replace(/[\s_]+/g, '-');
  const pages = linkedPages(content);
  const named = pages.filter((page) => page.id === id || page.data.formerly.includes(id));
  const inFolder = named.filter(({ file }) => file.split('/')[1] === parts.at(-2));
  return only(inFolder) ?? only(named) ?? only(pages.filter((page) => isSlip(id, page.id)));
}

function byName(path: string, content: LinkedContent): WrittenPage<PageData> | null {
  const name = path.split('/').at(-1) ?? '';
  const named = linkedPages(content).filter(
    ({ data }) => data.title === name || data.aliases?.includes(name),
  );
  return only(named);
}

function dutyNumbered(number: string, content: LinkedContent): MeantPage | null {
  const meant = number.normalize('NFKC').toUpperCase();
  const page = dutyFiles(content).find(({ duties }) =>
    duties.some((duty) => factValues(duty, '编号').includes(meant)),
  );
  return page ? { file: page.file, anchor: meant } : null;
}

/** A letter or two of a long name; of a short one another makes another name. */
function isSlip(written: string, id: string): boolean {
  return id.length >= LONG_NAME && distance(written, id) <= MOST_SLIPS;
}

function loose(anchor: string): string {
  return anchor
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const LONG_NAME = 7;
const MOST_SLIPS = 2;
