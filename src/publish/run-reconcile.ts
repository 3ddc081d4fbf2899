import { logFailure, readLog, writeLog } from './publish-log.ts';
import { readOptions } from './read-options.ts';
import { readRoot } from './read-root.ts';
import { reconcile } from './reconcile.ts';
import { Refusal } from './refusal.ts';

/** The command `publish:reconcile`; gives what was mended. Throws where it could not be, which is in the log then. */
export async function runReconcile(project: string, args: readonly string[]): Promise<string> {
  const atBoot = args.includes('--boot');
  const rest = args.filter((arg) => arg !== '--boot');
  const layout = readRoot(project, readOptions(rest, { root: '文件夹' }, []).options.root);
  try {
    const news = await reconcile(layout, atBoot);
    return news.length ? news.join('\n') : '一切正常，没有要做的。';
  } catch (error) {
    if (!(error instanceof Refusal))
      throw new Refusal(`${String(error)}（编号 ${logFailure(layout, error)}）`);
    // It runs every minute: the same is said once.
    if (readLog(layout, 2).at(-1)?.said !== error.message)
      writeLog(layout, { event: 'refused', said: error.message });
    throw error;
  }
}
