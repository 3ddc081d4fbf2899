import type { Handbook } from './model.ts';

/** Whom to ask about what a reader cannot find: the department that keeps the handbook. */
export function whomToAsk({ owner, contact }: Pick<Handbook, 'owner' | 'contact'>): string {
  return `还是找不到，请问归口部门${owner}。${contact}。`;
}
