import { DUTY_KINDS, type DutyKind } from './duty-kind.ts';
import type { Duty, Role, Topic } from './model.ts';

/**
 * Who is responsible for a topic: the answer to 「谁负责…？」. A lead stands alone; where HR named
 * none, every 主责 role is responsible, and without any 主责 duty `responsible` is empty; the answer
 * never picks one itself. Works on the model's topics and on the search's, which only have the same
 * shape.
 */
export function answerFor<R, D extends { readonly role: R; readonly kind: DutyKind }>(topic: {
  readonly lead: R | null;
  readonly duties: readonly D[];
}): Answer<R, D> {
  const { lead, duties } = topic;
  if (lead) {
    const own = duties.filter(({ role }) => role === lead);
    const rest = duties.filter(({ role }) => role !== lead);
    return { responsible: [{ role: lead, duties: own }], isLed: true, others: byKind(rest) };
  }
  const main = duties.filter(({ kind }) => kind === '主责');
  const rest = duties.filter(({ kind }) => kind !== '主责');
  return { responsible: byRole(main), isLed: false, others: byKind(rest) };
}

/** Whether anybody is responsible for a topic. */
export function hasAnswer({ lead, duties }: Pick<Topic, 'lead' | 'duties'>): boolean {
  return lead !== null || duties.some(({ kind }) => kind === '主责');
}

/** Duties gathered under their roles, both in the order given. */
export function byRole<D extends { readonly role: unknown }>(
  duties: readonly D[],
): RoleWithDuties<D['role'], D>[] {
  // Runs in readers' browsers too, and the oldest know no Map.groupBy.
  const gathered = new Map<D['role'], D[]>();
  for (const duty of duties) {
    const own = gathered.get(duty.role);
    if (own) own.push(duty);
    else gathered.set(duty.role, [duty]);
  }
  return [...gathered].map(([role, own]) => ({ role, duties: own }));
}

/** Whether so many roles answer that they are read as a table, each with its nearest duty. */
export function isMany(roles: readonly unknown[]): boolean {
  return roles.length >= 3;
}

function byKind<R, D extends { readonly role: R; readonly kind: DutyKind }>(
  duties: readonly D[],
): Answer<R, D>['others'] {
  return DUTY_KINDS.map((kind) => ({
    kind,
    roles: byRole(duties.filter((duty) => duty.kind === kind)),
  })).filter(({ roles }) => roles.length > 0);
}

export interface Answer<R = Role, D = Duty> {
  /** The lead with its duties, or every 主责 role. */
  readonly responsible: readonly RoleWithDuties<R, D>[];
  readonly isLed: boolean;
  /** The others by what they do: 主责 (only beside a lead), 协办, 监督, 审批, 知会. */
  readonly others: readonly {
    readonly kind: DutyKind;
    readonly roles: readonly RoleWithDuties<R, D>[];
  }[];
}

export interface RoleWithDuties<R = Role, D = Duty> {
  readonly role: R;
  readonly duties: readonly D[];
}
