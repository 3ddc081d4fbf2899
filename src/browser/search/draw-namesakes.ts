import type { AnswerCard } from '../../search/answer-card.ts';
import { TYPE_LABELS } from '../../search/type-labels.ts';
import { element } from '../element.ts';
import { drawFolded } from './draw-folded.ts';
import { labelOf } from './draw-subject.ts';

/** The card of several roles, or heads of departments, that share the name that was asked for: each with what it is to know it by. */
export function drawNamesakes(card: AnswerCard): HTMLElement {
  const { subject, responsible } = card;
  const ids = responsible.map(({ role }) => role.id).join(' ');
  return element(
    'section',
    { class: 'answer-card', 'data-answer': ids, 'aria-label': labelOf(card) },
    element(
      'p',
      { class: 'answer-subject' },
      element('span', { class: 'label' }, TYPE_LABELS[subject.type]),
      labelOf(card),
    ),
    ...responsible.map(({ role, part }) => drawFolded(role, part)),
  );
}
