import type { Page } from 'playwright-core';
import type { Published } from '../../../src/browser/edit/git/published.ts';
import type { Edit } from './own-entry.ts';

/** Whom the repository knows. */
export const HR = { name: '人事', password: '口令 one:two' };

/** Where it is on the host of the page. */
export const ADDRESS = '/git/repo.git';

/** Opens the repository in a page, which keeps it; gives what came of it. */
export function open(
  page: Page,
  { user = HR.name, password = HR.password, address = ADDRESS } = {},
): Promise<{ kind: string }> {
  return page.evaluate(
    async ([address, user, password]) => {
      const own = globalThis as unknown as Own;
      // A quick answer where nothing comes: a reader waits half a minute.
      const opened = await own.edit.openRepository(address, { user, password }, [1, 10, 100]);
      if (opened.kind !== 'open') return opened;
      own.repository = opened.repository;
      return { kind: opened.kind };
    },
    [address, user, password] as const,
  );
}

interface Own {
  edit: Edit;
  repository: Extract<Awaited<ReturnType<Edit['openRepository']>>, { kind: 'open' }>['repository'];
}

/** Publishes texts by file, null for one that goes, upon what the page has seen or another commit; gives what came of it and what was said meanwhile. */
export async function publish(
  page: Page,
  texts: Readonly<Record<string, string | null>>,
  upon: string | null = null,
): Promise<{ published: Published; heard: string[] }> {
  return page.evaluate(
    async ([texts, upon]) => {
      const { repository } = globalThis as unknown as Own;
      const heard: string[] = [];
      const author = { name: '王 五', email: 'wang@example.cn' };
      const published = await repository.publish(
        {
          ...{ upon: upon ?? repository.head().commit, texts: new Map(Object.entries(texts)) },
          ...{ message: '院长：改说明', author },
        },
        (line) => heard.push(line),
      );
      return { published, heard };
    },
    [texts, upon] as const,
  );
}

/** Whether readers see a commit with these texts, or a later one. */
export function isShown(
  page: Page,
  commit: string,
  texts: Readonly<Record<string, string | null>>,
): Promise<boolean> {
  return page.evaluate(
    ([commit, texts]) => {
      const { edit, repository } = globalThis as unknown as Own;
      const { holds } = repository;
      return edit.waitForRelease({ commit, texts: new Map(Object.entries(texts)), holds }, [1, 10]);
    },
    [commit, texts] as const,
  );
}

/** What the page takes for the state of the repository. */
export function headOf(page: Page): Promise<{ commit: string; texts: [string, string][] }> {
  return page.evaluate(() => {
    const { commit, texts } = (globalThis as unknown as Own).repository.head();
    return { commit, texts: [...texts] };
  });
}
