import type { Peer } from './peer.ts';

const CONFIG = `export default {
  title: '岗位职责手册',
  url: 'https://handbook.example.cn',
  baseUrl: '/',
  i18n: { defaultLocale: 'zh-Hans', locales: ['zh-Hans'] },
  markdown: { format: 'md' },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
  themes: [
    ['@easyops-cn/docusaurus-search-local', { hashed: true, language: ['zh'], docsRouteBasePath: '/', indexBlog: false }],
  ],
};
`;

/** With the local search that its own list of plugins has for Chinese, and its own sidebar. */
export const docusaurus: Peer = {
  name: 'Docusaurus',
  packages: [
    ...['@docusaurus/core', '@docusaurus/preset-classic', 'react', 'react-dom'],
    '@easyops-cn/docusaurus-search-local',
  ],
  files: (pages) =>
    new Map([
      ['docusaurus.config.mjs', CONFIG],
      ...pages.map(({ path, title, body }): [string, string] => [
        `docs/${path}.md`,
        `---\ntitle: ${title}\n${path === 'index' ? 'slug: /\n' : ''}---\n\n${body.replaceAll(/(\]\(\/[^)]+)\/\)/g, '$1)')}\n`,
      ]),
    ]),
  program: 'docusaurus',
  dist: 'build',
  caches: ['.docusaurus', 'node_modules/.cache'],
  addressOf: (page) => page,
  ask: async (page, site, query) => {
    await page.goto(`${site}search?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
  },
  link: 'section article h2 a',
  result: 'section article',
};
