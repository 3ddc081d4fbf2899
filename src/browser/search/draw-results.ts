import { type Group, groupResults } from '../../search/groups.ts';
import { highlight } from '../../search/highlight.ts';
import type { Result } from '../../search/rank.ts';
import { resultLink } from '../../search/result-link.ts';
import { element } from './element.ts';
import { addressOf } from './site-root.ts';

/**
 * The results as lists under the names of their types, at most `most` of each. Every result is an
 * element with `data-match` and, for duties and roles, `data-duty` or `data-role`.
 */
export function drawResults(results: readonly Result[], most = Number.POSITIVE_INFINITY): Node[] {
  return groupResults(results).map((group) => drawGroup(group, most));
}

/** A text with exactly the phrases marked. */
export function drawMarked(text: string, phrases: readonly string[]): Node[] {
  return highlight(text, phrases).map((piece) =>
    piece.isMarked ? element('mark', {}, piece.text) : document.createTextNode(piece.text),
  );
}

function drawGroup({ type, label, results }: Group, most: number): HTMLElement {
  const shown = results.slice(0, most);
  const count =
    shown.length < results.length ? `${shown.length} / ${results.length}` : results.length;
  const heading = `search-${type}`;
  return element(
    'section',
    { class: 'search-group', 'aria-labelledby': heading },
    element('h2', { class: 'label', id: heading }, `${label} `, element('span', {}, `${count}`)),
    element('ul', {}, ...shown.map(drawResult)),
  );
}

function drawResult(result: Result): HTMLElement {
  const { record, hit } = result;
  const link = element('a', { href: addressOf(resultLink(result)) });
  const about: (Node | string)[] = [];
  if (record.type === 'duty') {
    link.append(element('span', { class: 'code' }, record.id));
    about.push(`${record.role.title}（${record.role.department.title}）`);
    if (record.kind !== '主责') about.push(element('span', { class: 'badge' }, record.kind));
  }
  if (record.type === 'role') {
    about.push(record.department.title);
    if (hit.closeness === 'mentions' && !hit.reasons.length) about.push('岗位说明里提到');
  }
  link.append(element('span', {}, ...drawMarked(record.title, hit.phrases)));
  about.push(...hit.reasons);
  return element(
    'li',
    {
      'data-match': hit.match,
      'data-duty': record.type === 'duty' ? record.id : undefined,
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
