import { indexedTexts } from '../indexed-texts.ts';
import { openSearch } from '../open-search.ts';
import type { Built, Flaw, Rule } from '../rule.ts';
import { unfoundDuties } from '../unfound-duties.ts';
import { unfoundPassages } from '../unfound-passages.ts';

/** Every duty is found by its own text in the data, and every passage in the index, that the site was built with. */
export const dutiesFound: Rule = (built) => ({ flaws: () => unfound(built) });

async function unfound({ handbook, site: { folder } }: Built): Promise<Flaw[]> {
  if (!handbook.duties.length && !handbook.commonDuties.length) return [];
  try {
    const search = await openSearch(folder);
    const duties = await unfoundDuties(handbook, search.context);
    const passages = await unfoundPassages(handbook, search, await indexedTexts(folder));
    return [
      ...duties.map(({ id, url }) => ({
        page: pageOf(url),
        message: `用职责 ${id} 的原句搜索，找不到这条职责`,
      })),
      ...passages.map(({ url, section }) => ({
        page: pageOf(url),
        message: `用「${section}」里的原句搜索，找不到这段文字`,
      })),
    ];
  } catch (error) {
    return [{ page: 'search/index.html', message: `搜索不能用：${String(error)}` }];
  }
}

function pageOf(url: string): string {
  return `${url.slice(1).replace(/#.*/u, '')}index.html`;
}
