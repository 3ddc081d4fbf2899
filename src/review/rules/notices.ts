import type { Handbook } from '../../handbook/model.ts';
import type { NoticeLabel } from '../../handbook/notice-labels.ts';
import { type PageFolder, pageUrl } from '../../handbook/urls.ts';
import type { Question, Rule } from '../question.ts';

/** Paragraphs of pages that begin with 待确认. */
export const openNotices: Rule = {
  kind: 'open-notice',
  find: (handbook) => noticesIn(handbook, '待确认'),
};

/** Paragraphs of pages that say what an older document has lost. */
export const lostSources: Rule = {
  kind: 'lost-source',
  find: (handbook) => noticesIn(handbook, '原文缺失'),
};

function noticesIn({ departments, roles, guides }: Handbook, wanted: NoticeLabel): Question[] {
  const named = roles.map(({ id, name, notices }) => ({ id, title: name, notices }));
  const folders = { departments, roles: named, guide: guides } satisfies Record<
    PageFolder,
    unknown
  >;
  return Object.entries(folders).flatMap(([folder, pages]) =>
    pages.flatMap(({ id, title, notices }) =>
      notices
        .filter(({ label }) => label === wanted)
        .map(({ text, anchor }) => ({
          about: [title],
          text,
          links: [{ title, url: `${pageUrl(folder as PageFolder, id)}#${anchor}` }],
        })),
    ),
  );
}
