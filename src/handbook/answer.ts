import { DUTY_KINDS, type DutyKind } from './fact-labels.ts';
import type { Duty, Role, Topic } from './model.ts';

/** Who is responsible for a topic: the answer to 「谁负责…？」. */
export interface Answer {
  /** The lead with its duties, or every 主责 role where HR named no lead; never picked by us. */
  readonly responsible: readonly RoleWithDuties[];
  readonly isLed: boolean;
  /** The others by what they do: 主责 (only beside a lead), 协办, 监督, 审批, 知会. */
  readonly others: readonly {
    readonly kind: DutyKind;
    readonly roles: readonly RoleWithDuties[];
  }[];
}

export interface RoleWithDuties {
  readonly role: Role;
  readonly duties: readonly Duty[];
}

/** The answer for a topic. Without a lead and without any 主责 duty, `responsible` is empty. */
export function answerFor({ lead, duties }: Topic): Answer {
  if (lead) {
    const own = duties.filter(({ role }) => role === lead);
    const rest = duties.filter(({ role }) => role !== lead);
    return { responsible: [{ role: lead, duties: own }], isLed: true, others: byKind(rest) };
  }
  const main = duties.filter(({ kind }) => kind === '主责');
  const rest = duties.filter(({ kind }) => kind !== '主责');
  return { responsible: byRole(main), isLed: false, others: byKind(rest) };
}

/** Duties gathered under their roles, both in the order given. */
export function byRole(duties: readonly Duty[]): RoleWithDuties[] {
  const groups = Map.groupBy(duties, ({ role }) => role);
  return [...groups].map(([role, own]) => ({ role, duties: own }));
}

function byKind(duties: readonly Duty[]): Answer['others'] {
  return DUTY_KINDS.map((kind) => ({
    kind,
    roles: byRole(duties.filter((duty) => duty.kind === kind)),
  })).filter(({ roles }) => roles.length > 0);
}
