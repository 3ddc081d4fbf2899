import type { Change } from './change.ts';

/** The name of what a change is about, where neither its words nor what stands around it says it; else empty. */
export function changeSubject(change: Change, namesPage: boolean): string {
  const isWhole = change.kind === '新增' || change.kind === '撤销';
  if (change.about === '职责') return namesPage && change.kind !== '移交' ? change.page.title : '';
  if ('page' in change) return namesPage || isWhole ? change.page.title : '';
  return isWhole ? [...change.after, ...change.before].join('') : '';
}
