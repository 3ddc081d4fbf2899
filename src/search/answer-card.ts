import { answerFor } from '../handbook/answer.ts';
import type { DutyRecord, NamedRecord, RoleRecord } from './records.ts';

/** Who is responsible for what a query names. */
export interface AnswerCard {
  readonly subject: NamedRecord;
  /** 牵头 or 主责 roles with their duties; the head of a department; the role itself. */
  readonly responsible: readonly CardRole[];
  /** 协办, 监督, 审批, 知会 and, beside a lead, the other 主责 roles. */
  readonly others: readonly CardRole[];
}

export interface CardRole {
  readonly role: RoleRecord;
  /** What it is to the subject: 牵头, 主责, 负责人, 协办 …; empty for the role that was asked for. */
  readonly part: string;
  readonly duties: readonly DutyRecord[];
}

/** The card for a topic, role, department or metric that a query names. */
export function answerCard(subject: NamedRecord): AnswerCard {
  if (subject.type === 'role') {
    return { subject, responsible: [{ role: subject, part: '', duties: [] }], others: [] };
  }
  if (subject.type === 'department') {
    const { head } = subject;
    const responsible = head ? [{ role: head, part: '负责人', duties: [] }] : [];
    const staff = subject.roles.filter((role) => role !== head);
    return { subject, responsible, others: staff.map((role) => ({ role, part: '', duties: [] })) };
  }
  const answer = answerFor(subject);
  const part = answer.isLed ? '牵头' : '主责';
  return {
    subject,
    responsible: answer.responsible.map((own) => ({ ...own, part })),
    others: answer.others.flatMap(({ kind, roles }) =>
      roles.map((own) => ({ ...own, part: kind })),
    ),
  };
}
