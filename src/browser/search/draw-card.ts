import {
  type AnswerCard,
  type CardRole,
  isTable,
  partName,
  rolesInFull,
} from '../../search/answer-card.ts';
import { cardUrl } from '../../search/card-url.ts';
import type { Result } from '../../search/rank.ts';
import type { DutyRecord, RoleRecord } from '../../search/records.ts';
import { resultLink } from '../../search/result-link.ts';
import { factsOf } from '../../search/role-facts.ts';
import { dutiesOfEach } from '../../search/said-by-cards.ts';
import { element } from '../element.ts';
import { addressOf } from '../site-root.ts';
import { drawSubject, drawTold, labelOf } from './draw-subject.ts';

/**
 * The answer to 「谁负责…？」 as one element with `data-answer` (the ids of what it answers for): who is
 * responsible, with duties and superior, then who else takes part; where nobody is responsible, who
 * takes part in full.
 */
export function drawCard(card: AnswerCard, found: readonly Result[]): HTMLElement {
  const { others, also = [] } = card;
  const told = rolesInFull(card);
  const ids = [card, ...also].map(({ subject }) => subject.id);
  return element(
    'section',
    { class: 'answer-card', 'data-answer': ids.join(' '), 'aria-label': labelOf(card) },
    drawSubject(card),
    drawTold(card),
    ...told.map((own) => drawRole(own, card, told, found)),
    told !== others && others.length ? drawOthers(card) : '',
  );
}

function drawRole(
  own: CardRole,
  card: AnswerCard,
  told: readonly CardRole[],
  found: readonly Result[],
): HTMLElement {
  const { role, part, duties } = own;
  const isOfMany = isTable(card);
  const badge = MAIN.has(part) ? 'badge strong' : 'badge';
  return element(
    'div',
    { class: `answer-role${duties.length ? ' detailed' : ''}${isOfMany ? ' of-many' : ''}` },
    element(
      'div',
      {},
      element(
        'p',
        { class: 'answer-name' },
        roleLink(role),
        part && !isOfMany ? element('span', { class: badge }, partName(own)) : '',
      ),
      isOfMany ? '' : drawFacts(role),
    ),
    duties.length ? drawDuties(duties, card, dutiesOfEach(told), found) : '',
  );
}

/** What else is to know of a role, in one line. */
export function drawFacts(role: RoleRecord): HTMLElement {
  const facts = factsOf(role).map((pieces) => {
    const nodes = pieces.map((piece) => (typeof piece === 'string' ? piece : roleLink(piece)));
    return element('span', {}, ...nodes);
  });
  return element('p', { class: 'search-about' }, ...facts);
}

/** The first duties, and the way to all of them where there are more. */
function drawDuties(
  duties: readonly DutyRecord[],
  card: AnswerCard,
  most: number,
  found: readonly Result[],
): HTMLElement {
  const shown = duties.slice(0, most).map((duty) => {
    const result = found.find(({ record }) => record === duty);
    const url = result ? resultLink(result) : duty.url;
    const code = element('span', { class: 'code' }, duty.id);
    return element('a', { href: addressOf(url) }, code, element('span', {}, duty.title));
  });
  const address = addressOf(cardUrl(card));
  const all = element('a', { class: 'answer-all', href: address }, `共 ${duties.length} 条`);
  const links = shown.length < duties.length ? [...shown, all] : shown;
  return element('ul', {}, ...links.map((link) => element('li', {}, link)));
}

const MAIN: ReadonlySet<string> = new Set(['牵头', '主责', '负责人']);

/** Who else takes part; beside a role that was asked about, who is responsible for the matter. */
function drawOthers({ others, matters = [] }: AnswerCard): HTMLElement {
  const names = matters.map(({ title }) => `「${title}」`).join('');
  return element('p', { class: 'answer-others' }, names, ...others.map(drawOther));
}

function drawOther(own: CardRole): Node {
  const badge = own.part ? [element('span', { class: 'badge' }, partName(own))] : [];
  return element('span', {}, ...badge, roleLink(own.role));
}

/** A link to a role by its name. */
export function roleLink({ id, name, url }: RoleRecord): HTMLElement {
  return element('a', { href: addressOf(url), 'data-role': id }, name);
}
