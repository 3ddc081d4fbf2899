import type { Lock } from './lock.ts';
import { endPreview, showPreview } from './previews.ts';
import { writeLog } from './publish-log.ts';
import { publishMain } from './publish-main.ts';
import type { Publishing } from './publishing.ts';
import type { Push } from './read-push.ts';
import { numberOf } from './releases.ts';
import { stopAt } from './stop-at.ts';

/** Shows readers what git has taken. Throws where that fails; the reconciling does it later. */
export async function postReceive(
  { layout, repository, pusher, say }: Publishing,
  push: Push,
  takeLock: () => Promise<Lock>,
): Promise<void> {
  const start = performance.now();
  stopAt('received');
  const lock = await takeLock();
  try {
    if (push.kind === 'publish') {
      // Of pushes in a row the last is shown, whichever hook comes first.
      const release = await publishMain(layout, repository, pusher);
      if (!release) return;
      const milliseconds = Math.round(performance.now() - start);
      writeLog(layout, {
        event: 'released',
        pusher,
        commit: release.commit,
        said: release.name,
        milliseconds,
      });
      say(`✓ 已经发布，这是第 ${numberOf(release.name)} 版。`);
      return;
    }
    if (push.kind === 'preview') {
      await showPreview(layout, repository, push);
      say(`✓ 预览已经生成，在网站的 /preview/${push.name}/，正式的网站没有变。`);
    } else {
      endPreview(layout, push.name);
      say(`✓ 预览「${push.name}」已经撤下。`);
    }
    writeLog(layout, { event: 'previewed', pusher, said: push.name });
  } finally {
    lock.leaveTo();
  }
}
