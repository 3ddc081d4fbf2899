import type { Peer } from './peer.ts';

const CONFIG = `export default {
  lang: 'zh-CN',
  title: '岗位职责手册',
  themeConfig: { search: { provider: 'local' }, sidebar: SIDEBAR },
};
`;

/** With its local search as it comes, and a sidebar of the department at hand. */
export const vitepress: Peer = {
  name: 'VitePress',
  packages: ['vitepress'],
  files: (pages) => {
    const roles = pages.filter(({ path }) => path.startsWith('roles/'));
    const groups = Map.groupBy(roles, ({ path }) => path.replace(/[^/]+$/, ''));
    const sidebar = Object.fromEntries(
      [...groups].map(([folder, own]) => [
        `/${folder}`,
        own.map(({ path, title }) => ({ text: title, link: `/${path}` })),
      ]),
    );
    return new Map([
      ['.vitepress/config.mjs', CONFIG.replace('SIDEBAR', () => JSON.stringify(sidebar))],
      ...pages.map(({ path, title, body }): [string, string] => [
        `${path}.md`,
        `# ${title}\n\n${body.replaceAll(/(\]\(\/[^)]+)\/\)/g, '$1)')}\n`,
      ]),
    ]);
  },
  program: 'vitepress',
  dist: '.vitepress/dist',
  caches: ['.vitepress/cache', 'node_modules/.vite', 'node_modules/.cache'],
  addressOf: (page) => `${page}.html`,
  ask: async (page, site, query) => {
    const input = page.locator('.search-input');
    if (!(await input.isVisible())) {
      await page.goto(site, { waitUntil: 'networkidle' });
      await page.keyboard.press('Control+k');
    }
    await input.fill(query);
  },
  link: '.VPLocalSearchBox a.result',
  result: '.VPLocalSearchBox a.result',
};
