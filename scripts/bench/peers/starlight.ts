import type { Peer } from './peer.ts';

const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  integrations: [
    starlight({ title: '岗位职责手册', locales: { root: { label: '简体中文', lang: 'zh-CN' } } }),
  ],
});
`;
const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** With its own search, Pagefind, and its own sidebar, which lists every page. */
export const starlight: Peer = {
  name: 'Starlight',
  packages: ['@astrojs/starlight', 'astro'],
  files: (pages) =>
    new Map([
      ['astro.config.mjs', CONFIG],
      ['src/content.config.ts', COLLECTIONS],
      ...pages.map(({ path, title, body }): [string, string] => [
        `src/content/docs/${path}.md`,
        `---\ntitle: ${title}\n---\n\n${body}\n`,
      ]),
    ]),
  program: 'astro',
  dist: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  addressOf: (page) => `${page}/`,
  ask: async (page, site, query) => {
    const input = page.locator('.pagefind-ui__search-input');
    if (!(await input.isVisible())) {
      await page.goto(site, { waitUntil: 'networkidle' });
      await page.locator('button[data-open-modal]').click();
    }
    await input.fill(query);
  },
  link: '.pagefind-ui__result-link',
  result: '.pagefind-ui__result-nested, .pagefind-ui__result-inner',
};
