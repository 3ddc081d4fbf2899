import type { AskedMatter, AuthorityAnswer } from '../../search/authority-asked.ts';
import type { AuthorityRecord } from '../../search/records.ts';
import { element } from '../element.ts';
import { addressOf } from '../site-root.ts';
import { roleLink } from './draw-card.ts';

/** The cards that say who signs, one a matter, and the way to the whole table where there are more. */
export function drawAuthority({ matters }: AuthorityAnswer): HTMLElement[] {
  const cards = matters.slice(0, MOST_MATTERS).map(drawMatter);
  const all = element(
    'a',
    { href: addressOf('/authority/') },
    `共 ${matters.length} 个事项，看审批权限`,
  );
  return matters.length > MOST_MATTERS
    ? [...cards, element('p', { class: 'answer-others' }, all)]
    : cards;
}

const MOST_MATTERS = 5;

function drawMatter({ record, rows, isOutside }: AskedMatter): HTMLElement {
  const { id, title, url, note } = record;
  return element(
    'section',
    { class: 'answer-card', 'data-authority': id, 'aria-label': `谁签批「${title}」` },
    element(
      'p',
      { class: 'answer-subject' },
      element('span', { class: 'label' }, '审批权限'),
      element('a', { href: addressOf(url) }, title),
    ),
    isOutside ? element('p', {}, '手册里没有写这个金额由谁签批，写了的是：') : '',
    ...rows.map(drawRow),
    note && element('p', { class: 'search-about' }, note),
  );
}

function drawRow({ amount, signatories }: AuthorityRecord['rows'][number]): HTMLElement {
  return element(
    'p',
    { class: 'answer-others' },
    ...(amount ? [element('span', { class: 'badge' }, amount)] : []),
    ...signatories.map((one, place) =>
      element('span', {}, place ? '→' : '', ...drawSignatory(one)),
    ),
  );
}

function drawSignatory(
  one: AuthorityRecord['rows'][number]['signatories'][number],
): (Node | string)[] {
  if (typeof one === 'string') return [one];
  if (one.type === 'role') return [roleLink(one)];
  return [element('a', { href: addressOf(one.url) }, one.title)];
}
