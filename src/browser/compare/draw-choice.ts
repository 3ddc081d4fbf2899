import type { RoleRecord } from '../../search/records.ts';
import { element } from '../element.ts';

/** Two lists of all roles by department, of which those of the ids given are chosen; tells every choice. */
export function drawChoice(
  roles: readonly RoleRecord[],
  chosen: readonly [string, string],
  onChoice: (ids: readonly [string, string]) => void,
): HTMLElement {
  const [first, second] = chosen.map((id) => drawList(roles, id));
  if (!first || !second) throw new Error('two roles are compared');
  const tell = () => onChoice([first.value, second.value]);
  for (const list of [first, second]) list.addEventListener('change', tell);
  return element(
    'div',
    { class: 'compare-choice' },
    element('label', {}, element('span', {}, '一边'), first),
    element('label', {}, element('span', {}, '另一边'), second),
  );
}

function drawList(roles: readonly RoleRecord[], chosen: string): HTMLSelectElement {
  const groups = new Map<string, HTMLOptGroupElement>();
  for (const { id, title, department } of roles) {
    const group = groups.get(department.id) ?? element('optgroup', { label: department.title });
    groups.set(department.id, group);
    group.append(element('option', { value: id, selected: id === chosen ? '' : undefined }, title));
  }
  return element('select', {}, element('option', { value: '' }, '请选岗位'), ...groups.values());
}
