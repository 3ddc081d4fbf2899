import type { AnswerCard } from '../../search/answer-card.ts';
import type { RoleRecord } from '../../search/records.ts';
import { element } from '../element.ts';
import { drawFolded } from './draw-folded.ts';
import { labelOf } from './draw-subject.ts';

/** The card of several roles that share the name that was asked for: each with what it is to know it by. */
export function drawNamesakes(card: AnswerCard): HTMLElement {
  const roles: readonly RoleRecord[] = card.responsible.map(({ role }) => role);
  const ids = roles.map(({ id }) => id).join(' ');
  return element(
    'section',
    { class: 'answer-card', 'data-answer': ids, 'aria-label': labelOf(card) },
    element(
      'p',
      { class: 'answer-subject' },
      element('span', { class: 'label' }, '岗位'),
      labelOf(card),
    ),
    ...roles.map((role) => drawFolded(role)),
  );
}
