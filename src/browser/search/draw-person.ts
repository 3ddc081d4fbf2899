import type { PersonRecord } from '../../search/records.ts';
import { element } from '../element.ts';
import { addressOf } from '../site-root.ts';
import { roleLink } from './draw-card.ts';
import { drawFolded } from './draw-folded.ts';

/**
 * The card of a person whom a query names: every role that is theirs, with its place and number there and
 * its duties folded, and for whom they stand in.
 */
export function drawPerson({ name, posts, deputises }: PersonRecord): HTMLElement {
  const address = addressOf(`/people/#${name.replace(/\s+/gu, '_')}`);
  const others = posts.length > 1 ? [element('span', { class: 'badge' }, '兼任')] : [];
  return element(
    'section',
    { class: 'answer-card', 'data-person': name, 'aria-label': name },
    element(
      'p',
      { class: 'answer-subject' },
      element('span', { class: 'label' }, '人员'),
      element('a', { href: address }, name),
      ...others,
    ),
    ...posts.map(({ role, place = '', phone = '' }) =>
      drawFolded(role, [place, phone].filter(Boolean).join(' ')),
    ),
    deputises.length
      ? element(
          'p',
          { class: 'answer-others' },
          element('span', { class: 'badge' }, '职务代理'),
          ...deputises.map(roleLink),
        )
      : '',
  );
}
