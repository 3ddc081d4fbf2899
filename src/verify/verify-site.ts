import type { Handbook } from '../handbook/model.ts';
import { readSite } from './built-site.ts';
import { judgeSite } from './judge-site.ts';
import type { Flaw, Rule } from './rule.ts';

/** Holds a built site against rules; gives the report in Chinese, and whether nothing is wrong. */
export async function verifySite(
  handbook: Handbook,
  folder: string,
  rules: readonly Rule[],
): Promise<{ readonly report: string; readonly passed: boolean }> {
  const { flaws, pages } = await judgeSite({ handbook, site: readSite(folder) }, rules);
  const passed = `网站核验通过：${pages} 个页面、${handbook.duties.length} 条职责。`;
  const failed = `网站核验没有通过，共 ${flaws.length} 处。这个网站不要发布；内容改不好的，请把上面的话交给 IT。`;
  const lines = flaws.map((flaw) => formatFlaw(flaw, handbook));
  return { report: [...lines, flaws.length ? failed : passed].join('\n'), passed: !flaws.length };
}

function formatFlaw({ page, message }: Flaw, handbook: Handbook): string {
  return `/${page.replace(/index\.html$/, '')}（内容来自 ${contentFile(page, handbook)}）\n  ${message}`;
}

/** The content file that a page of the site is mainly made of. */
function contentFile(page: string, { roles, departments, guides }: Handbook): string {
  const [folder = '', id] = page.split('/');
  const own = { roles, departments, guide: guides }[folder]?.find((entry) => entry.id === id);
  return own?.file ?? LISTS[folder] ?? 'content/handbook.yaml';
}

const LISTS: Readonly<Record<string, string>> = {
  topics: 'content/topics.yaml',
  metrics: 'content/metrics.yaml',
  partners: 'content/partners.yaml',
  sources: 'content/sources.yaml',
  people: 'content/roles/',
  common: 'content/common/',
  roles: 'content/roles/',
  departments: 'content/departments/',
  collaboration: 'content/roles/',
  org: 'content/roles/',
  print: 'content/',
};
