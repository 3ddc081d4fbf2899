import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeData } from '../search/build/make-data.ts';
import type { SearchFiles } from '../search/build/make-files.ts';
import { makeFilesApart } from '../search/build/make-files-apart.ts';
import { makePassages } from '../search/build/make-passages.ts';
import { siteHandbook } from '../site/site-content.ts';

/** Makes the search's index and data in a thread of their own while pages are built; writes them after. */
export function searchIndex(): AstroIntegration {
  let making: Promise<SearchFiles>;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        const handbook = siteHandbook();
        making = makeFilesApart(makeData(handbook), makePassages(handbook));
        // Who waits for the files is told what failed; until then it is nobody's error.
        making.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { files, records } = await making;
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
