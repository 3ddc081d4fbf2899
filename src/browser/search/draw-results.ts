import type { AnswerCard } from '../../search/answer-card.ts';
import { highlight } from '../../search/highlight.ts';
import type { Result } from '../../search/rank.ts';
import { resultLink } from '../../search/result-link.ts';
import { groupsBeside, type ToldGroup } from '../../search/said-by-cards.ts';
import { subItemsHit } from '../../search/sub-items-hit.ts';
import { element } from '../element.ts';
import { addressOf } from '../site-root.ts';

/**
 * The results as lists under the names of their types; a long list is drawn further on demand. What the
 * cards say already is only listed. Every result is an element with `data-match` and, for duties and
 * roles, `data-duty` or `data-role`.
 */
export function drawResults(results: readonly Result[], cards: readonly AnswerCard[]): Node[] {
  return groupsBeside(cards, results).map((group) => {
    const { section, addRows } = drawGroup(group);
    const more = element('button', { type: 'button', class: 'search-more' });
    const add = () => {
      const { first, left } = addRows(MOST_ROWS);
      more.textContent = `再显示 ${Math.min(MOST_ROWS, left)} 条`;
      more.hidden = left === 0;
      return first;
    };
    add();
    more.addEventListener('click', () => add()?.querySelector('a')?.focus());
    section.append(more);
    return section;
  });
}

/** The first results of each type, at most `most` of each, as `drawResults` shows them. */
export function drawFirst(
  results: readonly Result[],
  cards: readonly AnswerCard[],
  most: number,
): Node[] {
  return groupsBeside(cards, results).map((group) => {
    const { section, addRows } = drawGroup(group);
    addRows(most);
    return section;
  });
}

/** More rows at once nobody reads, and a thousand of them take a phone a second to draw. */
export const MOST_ROWS = 50;

/** A text with exactly the phrases marked. */
function drawMarked(text: string, phrases: readonly string[]): Node[] {
  return highlight(text, phrases).map((piece) =>
    piece.isMarked ? element('mark', {}, piece.text) : document.createTextNode(piece.text),
  );
}

/** A group without rows yet; `addRows` adds the next ones, and gives the first of them and what is left. */
function drawGroup({ type, label, results, said }: ToldGroup) {
  const isSaid = said.size === results.length;
  const heading = `search-${type}`;
  const count = element('span', {});
  const list = element('ul', {});
  const section = element(
    'section',
    { class: isSaid ? 'search-group said' : 'search-group', 'aria-labelledby': heading },
    element('h2', { class: 'label', id: heading }, `${label} `, count),
    list,
  );
  const addRows = (most: number) => {
    const shown = list.children.length;
    const rows = results.slice(shown, shown + most);
    list.append(...rows.map((result) => drawResult(result, said.has(result))));
    const left = results.length - list.children.length;
    count.textContent = left ? `${list.children.length} / ${results.length}` : `${results.length}`;
    return { first: list.children[shown], left };
  };
  return { section, addRows };
}

function drawResult(result: Result, isSaid: boolean): HTMLElement {
  const { record, hit } = result;
  const link = element('a', { href: addressOf(resultLink(result)) });
  const about: (Node | string)[] = [];
  const isDuty = record.type === 'duty' || record.type === 'common';
  if (isDuty) {
    link.append(element('span', { class: 'code' }, record.id));
    about.push(
      record.type === 'common'
        ? record.who
        : `${record.role.title}（${record.role.department.title}）`,
    );
    for (const subItem of subItemsHit(record, hit))
      about.push(element('span', {}, ...drawMarked(subItem, hit.phrases)));
    if (record.terms) about.push(record.terms);
    if (record.kindName !== '主责')
      about.push(element('span', { class: 'badge' }, record.kindName));
  }
  link.append(element('span', {}, ...drawMarked(record.title, hit.phrases)));
  if (record.type === 'role') {
    about.push(record.department.title);
    // What its own name holds is marked there.
    const isTold = hit.reasons.length || link.querySelector('mark');
    if (hit.closeness === 'mentions' && !isTold) about.push('岗位说明里提到');
  }
  about.push(...hit.reasons);
  return element(
    'li',
    {
      class: isSaid ? 'said' : undefined,
      'data-match': hit.match,
      'data-duty': isDuty ? record.id : undefined,
      'data-role': record.type === 'role' ? record.id : undefined,
    },
    link,
    about.length ? element('p', { class: 'search-about' }, ...separate(about)) : '',
  );
}

/** Facts of one line, apart for the eye and for the ear. */
function separate(facts: readonly (Node | string)[]): Node[] {
  return facts.map((fact) => element('span', {}, fact));
}
