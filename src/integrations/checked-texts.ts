import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { pageText } from '../content/page-text.ts';
import { siteFolder } from '../site/site-content.ts';

/**
 * Gives Astro the texts of content files as they were checked, and no front matter, which its own reader
 * understands otherwise: no file is published that the check did not see as it is published.
 */
export function checkedTexts(): AstroIntegration {
  return {
    name: 'checked-texts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [textsPlugin()] } });
      },
    },
  };
}

function textsPlugin(): Plugin {
  const root = process.cwd();
  return {
    name: 'checked-texts',
    enforce: 'pre',
    load: {
      filter: { id: /\.mdx(?:\?|$)/ },
      handler(id) {
        const [path = ''] = id.split('?');
        const file = relative(root, path).replaceAll('\\', '/');
        if (!file.startsWith('content/')) return null;
        const text = siteFolder().texts.get(file);
        if (text === undefined) throw new Error(`检查没有读到 ${file}`);
        return pageText(file, text);
      },
    },
  };
}
