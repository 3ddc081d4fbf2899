import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { defaultClientConditions } from 'vite';
import { siteRenderer } from './src/diagrams/site-renderer.ts';
import { followContent } from './src/integrations/follow-content.ts';
import { importAgain } from './src/integrations/import-again.ts';
import { oneContent } from './src/integrations/one-content.ts';
import { oneSearchScript } from './src/integrations/one-search-script.ts';
import { scriptsAnywhere } from './src/integrations/scripts-anywhere.ts';
import { withoutWriting } from './src/integrations/without-writing.ts';

export default defineConfig({
  trailingSlash: 'always',
  // No inline style or script: the site runs under a strict Content-Security-Policy.
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    oneContent(),
    mdx(),
    scriptsAnywhere(),
    oneSearchScript(),
    importAgain(),
    followContent(siteRenderer),
  ],
  vite: {
    // A package that still asks for it in the old way would bring a second copy to the check in the page.
    resolve: {
      alias: [{ find: /^acorn$/, replacement: fileURLToPath(import.meta.resolve('acorn')) }],
    },
    // Workers have no document, which some packages take for granted unless they are told so.
    environments: { client: { resolve: { conditions: ['worker', ...defaultClientConditions] } } },
    worker: { format: 'es', plugins: () => [withoutWriting()] },
    plugins: [tailwindcss()],
    build: {
      assetsInlineLimit: 0,
      // The oldest browsers of readers: 109 is the last Chrome and Edge on Windows 7.
      cssTarget: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
    },
  },
});
