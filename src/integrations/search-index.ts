import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildHandbook } from '../handbook/build-handbook.ts';
import { formatProblems } from '../handbook/problem.ts';
import { makeData } from '../search/build/make-data.ts';
import { makeSearchFiles } from '../search/build/make-files.ts';
import { siteContent } from '../site/site-content.ts';

/** After the build: writes the search index and the data of the search page into the site. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { handbook, problems } = buildHandbook(siteContent());
        if (!handbook) throw new Error(formatProblems(problems));
        const { files, records } = await makeSearchFiles(makeData(handbook));
        await writeFiles(fileURLToPath(dir), files);
        const size = Math.round(files.reduce((sum, file) => sum + file.content.length, 0) / 1024);
        logger.info(`搜索索引：${records} 条记录，${files.length} 个文件，${size} KB`);
      },
    },
  };
}

async function writeFiles(
  folder: string,
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
): Promise<void> {
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
