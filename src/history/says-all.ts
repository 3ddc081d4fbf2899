import type { Change } from './change.ts';

/**
 * Whether the kind of a change says all of it: of a duty or page that is new, gone or on another page, of
 * an order, and of an approval.
 */
export function saysAll(kind: Change['kind']): boolean {
  return WHOLE.has(kind);
}

const WHOLE: ReadonlySet<Change['kind']> = new Set([
  ...(['新增', '停用', '恢复', '撤销', '移交', '顺序', '批准'] as const),
]);
