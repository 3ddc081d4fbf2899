import type { RoleRecord } from '../../search/records.ts';
import { element } from '../element.ts';
import { addressOf } from '../site-root.ts';

/**
 * What to show when a query asks about the reader's own role and none is chosen: where to choose one,
 * and, where they are few, the roles themselves.
 */
export function drawChoice(query: string, roles: readonly RoleRecord[]): HTMLElement {
  const start = element('a', { href: addressOf('/start/') }, '我的岗位');
  const links = roles.map(({ id, name }) =>
    element('a', { href: addressOf(`/start/${id}/`), 'data-choose-role': id }, name),
  );
  return element(
    'section',
    { class: 'answer-card', 'aria-label': '选择您的岗位' },
    element('p', {}, '先在「', start, '」选择您的岗位，再问「', query, '」。'),
    links.length <= FEW_ROLES
      ? element(
          'p',
          { class: 'answer-others' },
          element('span', { class: 'label' }, '我是'),
          ...links,
        )
      : '',
  );
}

/** More roles than this are looked for faster under their departments. */
const FEW_ROLES = 20;
