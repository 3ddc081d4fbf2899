import { textOf } from '../built-site.ts';
import type { Flaw, Rule } from '../rule.ts';

/** No two pages have one title: bookmarks and open windows would not tell them apart. */
export const titlesUnique: Rule = () => {
  const firsts = new Map<string, string>();
  const flaws: Flaw[] = [];
  return {
    look({ path, elements }) {
      const element = elements.find(({ tagName }) => tagName === 'title');
      const title = element ? textOf(element).trim() : '';
      const first = firsts.get(title);
      if (!title) flaws.push({ page: path, message: '没有网页标题' });
      else if (first === undefined) firsts.set(title, path);
      else flaws.push({ page: path, message: sameTitle(title, first) });
    },
    flaws: () => flaws,
  };
};

function sameTitle(title: string, first: string): string {
  return `网页标题「${title}」与页面 /${first} 相同，请给其中一个改名`;
}
