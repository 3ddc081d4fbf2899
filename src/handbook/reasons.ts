import type { CollaborationReason, Department, Duty, Partner, Role } from './model.ts';

/** What a duty is done with somebody for, that is with the very one; empty where nothing is said. */
export function reasonWith(
  { reasons }: Pick<Duty, 'reasons'>,
  other: CollaborationReason['with'],
): string {
  return reasons.find((it) => it.with === other)?.text ?? '';
}

/** What a duty is done with departments for: with themselves or with their roles; empty where nothing is said. */
export function reasonAmong(
  { reasons }: Pick<Duty, 'reasons'>,
  departments: readonly Department[],
): string {
  const own = reasons.filter(({ with: other }) => departments.some((it) => isOf(other, it)));
  return own.map(({ text }) => text).join('；');
}

/** Every reason of a duty with its name, as readers are told in one line; empty where nothing is said. */
export function reasonLine({ reasons }: Pick<Duty, 'reasons'>): string {
  return reasons.map(({ with: other, text }) => `与${nameOf(other)}：${text}`).join('；');
}

function isOf(other: CollaborationReason['with'], department: Department): boolean {
  return other === department || ('department' in other && other.department === department);
}

function nameOf(other: Department | Role | Partner): string {
  return 'name' in other ? other.name : other.title;
}
