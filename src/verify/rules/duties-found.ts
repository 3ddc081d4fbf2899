import { openSearch } from '../open-search.ts';
import type { Rule } from '../rule.ts';
import { serveSite } from '../serve-site.ts';
import { unfoundDuties } from '../unfound-duties.ts';

/** Every duty is found by its own text, in the data and the index that the site was built with. */
export const dutiesFound: Rule = async ({ handbook, site: { folder } }) => {
  if (!handbook.duties.length && !handbook.commonDuties.length) return [];
  const { url, close } = await serveSite(folder);
  try {
    const unfound = await unfoundDuties(handbook, await openSearch(folder, url));
    return unfound.map(({ id, url }) => ({
      page: `${url.slice(1, url.indexOf('#'))}index.html`,
      message: `用职责 ${id} 的原句搜索，找不到这条职责`,
    }));
  } catch (error) {
    return [{ page: 'search/index.html', message: `搜索不能用：${String(error)}` }];
  } finally {
    await close();
  }
};
