import { textOf } from '../built-site.ts';
import type { Rule } from '../rule.ts';

/** No two pages have one title: bookmarks and open windows would not tell them apart. */
export const titlesUnique: Rule = ({ site: { pages } }) => {
  const byTitle = Map.groupBy(pages, ({ elements }) => {
    const title = elements.find(({ tagName }) => tagName === 'title');
    return title ? textOf(title).trim() : '';
  });
  return [...byTitle].flatMap(([title, [first, ...others]]) =>
    title
      ? others.map(({ path }) => ({
          page: path,
          message: `网页标题「${title}」与页面 /${first?.path} 相同，请给其中一个改名`,
        }))
      : [first, ...others].map((page) => ({ page: page?.path ?? '', message: '没有网页标题' })),
  );
};
