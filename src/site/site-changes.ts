import { createRequire } from 'node:module';
import { withApprovals } from '../approval/with-approvals.ts';
import type { PastChanges } from '../changes/read-changes.ts';
import { presentOf } from '../git/own-commits.ts';
import type { Content } from '../handbook/content.ts';
import { siteProject } from './site-content.ts';

const require = createRequire(import.meta.url);

let past: { readonly of: Content | null; readonly changes: PastChanges } | null = null;

/**
 * What git tells of the content that this process builds or serves, read once while it stays the same; what
 * is not known, and what was passed over, is logged then.
 */
export function siteChanges(): PastChanges {
  if (past?.of === null) return past.changes;
  const { content } = siteProject();
  if (past?.of === content) return past.changes;
  // A thread that takes what another has read does not load what reads it.
  const { readChanges }: typeof import('../changes/read-changes.ts') =
    require('../changes/read-changes.ts');
  const read = readChanges(process.cwd(), presentOf(content));
  const timeline = read.timeline && withApprovals(read.timeline, content);
  const changes = { ...read, timeline };
  past = { of: content, changes };
  for (const line of sayUnknown(changes)) console.warn(line);
  return changes;
}

/** In a thread that helps another: what that one has read. */
export function takeSiteChanges(changes: PastChanges): void {
  past = { of: null, changes };
}

function sayUnknown({ reason, gitSays, unread }: PastChanges): string[] {
  if (reason) return [`没有「修订记录」：${reason}${gitSays && `（${gitSays}）`}`];
  if (!unread.length) return [];
  const shown = unread.slice(0, SHOWN).map(({ date, file }) => `${date} 的 ${file}`);
  const rest = unread.length > SHOWN ? ` 等 ${unread.length} 个` : '';
  return [`「修订记录」略过了现在的检查读不出来的旧版本：${shown.join('、')}${rest}`];
}

const SHOWN = 5;
