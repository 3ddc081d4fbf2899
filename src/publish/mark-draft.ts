import { OFFLINE_URL } from '../handbook/urls.ts';

/** One page of a preview. */
export interface DraftPage {
  /** The name of the draft; it is one of `read-push.ts`, so it needs no escaping. */
  readonly name: string;
  /** The page's file in the preview, e.g. `roles/sales-manager/index.html`. */
  readonly path: string;
  /** Whether the present handbook has a page at the same place. */
  readonly isLive: boolean;
}

/**
 * A page of a preview that says what it is: in its title, in a line that stays in view and on every sheet of
 * paper. It leads to the same page of the present handbook, or to the home page where there is none. Whatever
 * stands between, a preview is served two folders below the handbook, so the way there is relative.
 */
export function markDraft(html: string, { name, path, isLive }: DraftPage): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const page = isLive ? path.replace(/(?:^|(?<=\/))index\.html$/, '') : '';
  // Whoever opens the file that is the whole handbook has it on a disk.
  const back =
    `/${path}` === OFFLINE_URL
      ? '。'
      : `<span>，<a href="${up}../../${page}">回到现行手册 →</a></span>`;
  const mark = `<aside class="draft-mark" aria-label="草稿">草稿「${name}」：还不是现行手册${back}</aside>`;
  const head = `<meta name="robots" content="noindex"><link rel="stylesheet" href="${up}${DRAFT_STYLES}">`;
  return html
    .replace(/<title>/, `<title>草稿「${name}」 · `)
    .replace('</head>', () => `${head}</head>`)
    .replace(BEGINNING, (beginning) => beginning + mark)
    .replaceAll(RUNNING_HEAD, (beginning) => `${beginning}<strong>草稿「${name}」</strong>`);
}

/** Looks that only previews have, in the folder of each. */
export const DRAFT_STYLES = 'draft.css';
/** The link past the head of a page stays the first thing in it. */
const BEGINNING = /<body[^>]*>\s*(?:<a\b[^>]*\bclass="skip-link"[^>]*>[^<]*<\/a>)?/;
const RUNNING_HEAD = /<div\b[^>]*\bclass="running-head"[^>]*>\s*<p>/g;
