import type { RoleRecord } from '../../search/records.ts';
import { element } from '../element.ts';
import { addressOf } from '../site-root.ts';
import { drawFacts, roleLink } from './draw-card.ts';

/** One role of several on a card, with what it is to know it by, and its first duties folded. */
export function drawFolded(role: RoleRecord, place = ''): HTMLElement {
  const { duties, url } = role;
  const where = place ? element('span', { class: 'badge' }, place) : '';
  const first = duties.slice(0, FIRST_DUTIES).map((duty) => {
    const code = element('span', { class: 'code' }, duty.id);
    return element('a', { href: addressOf(duty.url) }, code, element('span', {}, duty.title));
  });
  const all = element('a', { class: 'answer-all', href: addressOf(url) }, `共 ${duties.length} 条`);
  const links = first.length < duties.length ? [...first, all] : first;
  return element(
    'div',
    { class: 'answer-role' },
    element(
      'div',
      {},
      element('p', { class: 'answer-name' }, roleLink(role), where),
      drawFacts(role),
      duties.length
        ? element(
            'details',
            {},
            element('summary', {}, `职责 ${duties.length} 条`),
            element('ul', {}, ...links.map((link) => element('li', {}, link))),
          )
        : '',
    ),
  );
}

const FIRST_DUTIES = 3;
