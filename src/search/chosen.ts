import { type AnswerCard, partName } from './answer-card.ts';
import type { Choice } from './choice.ts';
import { nameOf } from './name-of.ts';
import type { Outcome } from './outcome.ts';
import type { RoleRecord } from './records.ts';
import type { Named } from './who-named.ts';

/** The answer to the open question, with what those named are to it. */
export function chosen(outcome: Outcome, { between, unknown }: Choice): Outcome {
  const [card, ...more] = outcome.cards;
  const left = [...outcome.unknown, ...unknown];
  if (card && !card.relation && card.subject.type !== 'role') {
    const told = `${between.map((one) => partIn(card, one)).join('，')}。`;
    return { ...outcome, cards: [{ ...card, told }, ...more], unknown: left };
  }
  if (!between.length) return { ...outcome, unknown: left };
  const counts = between.map((one) => {
    const roles = rolesOf(one);
    const duties = outcome.results.filter(
      ({ record }) => record.type === 'duty' && roles.includes(record.role),
    );
    return `${titleOf(one)}${duties.length ? ` ${duties.length} 条` : '没有'}`;
  });
  return { ...outcome, unknown: left, note: `${outcome.note ?? ''}，其中${counts.join('，')}` };
}

/** What those called so are to the subject of the card: 「护理部」（护士长）主责. */
function partIn(card: AnswerCard, named: Named): string {
  const roles = rolesOf(named);
  const own = [...card.responsible, ...card.others].find(({ role }) => roles.includes(role));
  if (!own) return `${titleOf(named)}不在其中`;
  const isItself = named.things.some((thing) => thing === own.role);
  return `${titleOf(named)}${isItself ? '' : `（${own.role.title}）`}${partName(own) || '在其中'}`;
}

function rolesOf({ things }: Named): readonly RoleRecord[] {
  return things.flatMap((thing) => {
    if (thing.type === 'role') return [thing];
    return thing.type === 'department' ? thing.roles : [];
  });
}

function titleOf({ name, things }: Named): string {
  const [thing, ...more] = things;
  return `「${thing && !more.length ? nameOf(thing) : name}」`;
}
