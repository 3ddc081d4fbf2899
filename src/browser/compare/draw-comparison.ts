import { type ComparedTopic, compareRoles } from '../../search/compare-roles.ts';
import type { DutyRecord, RoleRecord } from '../../search/records.ts';
import { element } from '../element.ts';
import { linkTo } from '../search/link-to.ts';

/** Two roles side by side: what both do about a topic, then what only either does. */
export function drawComparison(first: RoleRecord, second: RoleRecord): HTMLElement[] {
  const { shared, apart } = compareRoles(first, second);
  const roles = [first, second] as const;
  return [
    element(
      'div',
      { class: 'compared' },
      ...roles.map((role) => element('div', {}, drawRole(role))),
    ),
    element(
      'h2',
      {},
      shared.length ? `两个岗位都有的主题（${shared.length}）` : '没有两个岗位都有的主题',
    ),
    ...shared.map((topic) => drawShared(topic, roles)),
    ...roles.flatMap((role, side) => drawRest(role, apart[side] ?? [], side)),
  ];
}

function drawRole({ name, url, department, reportsTo, duties }: RoleRecord): DocumentFragment {
  const facts = [
    department.title,
    ...(reportsTo ? [`直接上级：${reportsTo.name}`] : []),
    `${duties.length} 条职责`,
  ];
  const drawn = document.createDocumentFragment();
  const title = element('p', { class: 'compare-name' }, linkTo(url, name));
  drawn.append(title, element('p', { class: 'compare-facts' }, facts.join('，')));
  return drawn;
}

function drawShared({ topic, duties }: ComparedTopic, roles: readonly RoleRecord[]): HTMLElement {
  const sides = roles.map((role, side) =>
    element(
      'div',
      {},
      element('p', { class: 'compare-side' }, role.name),
      drawDuties(duties[side] ?? []),
    ),
  );
  return element('section', {}, drawTopic(topic), element('div', { class: 'compared' }, ...sides));
}

function drawRest(role: RoleRecord, topics: readonly ComparedTopic[], side: number): HTMLElement[] {
  const count = topics.reduce((sum, { duties }) => sum + (duties[side]?.length ?? 0), 0);
  if (!count) return [];
  return [
    element('h2', {}, `只有${role.name}有的（${count} 条）`),
    ...topics.map(({ topic, duties }) =>
      element('section', {}, drawTopic(topic), drawDuties(duties[side] ?? [])),
    ),
  ];
}

function drawTopic(topic: ComparedTopic['topic']): HTMLElement {
  return element('h3', {}, topic ? linkTo(topic.url, topic.title) : '没有写主题的');
}

function drawDuties(duties: readonly DutyRecord[]): HTMLElement {
  return element(
    'ul',
    { class: 'duty-rows' },
    ...duties.map(({ id, title, kindName, url }) => {
      const link = linkTo(url, '');
      link.className = 'duty-link';
      link.append(element('span', { class: 'code' }, id), element('span', {}, title));
      const badge = element('span', { class: 'badge' }, kindName);
      return element('li', {}, link, ...(kindName === '主责' ? [] : [badge]));
    }),
  );
}
