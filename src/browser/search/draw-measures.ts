import type { AnswerCard } from '../../search/answer-card.ts';
import type { MeasureRecord } from '../../search/records.ts';
import { element } from '../element.ts';
import { addressOf } from '../site-root.ts';
import { drawSubject, drawTold, labelOf } from './draw-subject.ts';

/**
 * The card of what a role is measured by, each metric with what has to be reached, or of the roles that
 * are measured by a metric, each with the same.
 */
export function drawMeasures(card: AnswerCard): HTMLElement {
  const { subject, responsible } = card;
  const isMetric = subject.type === 'metric';
  const measures = isMetric ? subject.measures : responsible.flatMap(({ role }) => role.measures);
  const lines = measures.map((measure) =>
    element(
      'li',
      {},
      drawLink(measure, isMetric),
      measure.terms && element('p', { class: 'search-about' }, measure.terms),
    ),
  );
  return element(
    'section',
    { class: 'answer-card', 'data-answer': subject.id, 'aria-label': labelOf(card) },
    drawSubject(card),
    drawTold(card),
    lines.length ? element('div', { class: 'answer-role' }, element('ul', {}, ...lines)) : '',
  );
}

function drawLink({ role, metric }: MeasureRecord, isMetric: boolean): HTMLElement {
  return isMetric
    ? element('a', { href: addressOf(role.url), 'data-role': role.id }, role.name)
    : element('a', { href: addressOf(metric.url) }, metric.title);
}
