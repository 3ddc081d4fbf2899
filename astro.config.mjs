import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { siteRenderer } from './src/diagrams/site-renderer.ts';
import { checkedTexts } from './src/integrations/checked-texts.ts';
import { compileTogether } from './src/integrations/compile-together.ts';
import { followContent } from './src/integrations/follow-content.ts';
import { oneContent } from './src/integrations/one-content.ts';
import { oneSearchScript } from './src/integrations/one-search-script.ts';
import { orgCharts } from './src/integrations/org-charts.ts';
import { pageProcessor } from './src/integrations/page-processor.ts';
import { relativeUrls } from './src/integrations/relative-urls.ts';
import { scriptsAnywhere } from './src/integrations/scripts-anywhere.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { wholeSite } from './src/integrations/whole-site.ts';

export default defineConfig({
  trailingSlash: 'always',
  // No inline style or script: the site runs under a strict Content-Security-Policy.
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    processor: compileTogether(pageProcessor(siteRenderer)),
    syntaxHighlight: false,
  },
  integrations: [
    oneContent(),
    checkedTexts(),
    mdx(),
    scriptsAnywhere(),
    oneSearchScript(),
    followContent(siteRenderer),
    orgCharts(siteRenderer),
    searchIndex(),
    relativeUrls(),
    sitemap(),
    wholeSite(),
  ],
  vite: {
    plugins: [tailwindcss()],
    build: {
      assetsInlineLimit: 0,
      // The oldest browsers of readers: 109 is the last Chrome and Edge on Windows 7.
      cssTarget: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
    },
  },
});
