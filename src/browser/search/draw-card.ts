import type { AnswerCard, CardRole } from '../../search/answer-card.ts';
import type { Result } from '../../search/rank.ts';
import type { DutyRecord, NamedRecord } from '../../search/records.ts';
import { resultLink } from '../../search/result-link.ts';
import { TYPE_LABELS } from '../../search/type-labels.ts';
import { element } from './element.ts';
import { addressOf } from './site-root.ts';

/**
 * The answer to 「谁负责…？」 as one element with `data-answer`: who is responsible, with duties,
 * superior and deputy, then who else takes part; where nobody is responsible, who takes part in full.
 */
export function drawCard(
  { subject, called, responsible, others }: AnswerCard,
  found: readonly Result[],
): HTMLElement {
  const told = responsible.length ? responsible : others;
  const label = subject.type === 'role' ? subject.title : `谁负责「${subject.title}」`;
  return element(
    'section',
    { class: 'answer-card', 'data-answer': subject.id, 'aria-label': label },
    element(
      'p',
      { class: 'answer-subject' },
      element('span', { class: 'label' }, TYPE_LABELS[subject.type]),
      called ? element('span', { class: 'label' }, `「${called}」即`) : '',
      subject.type === 'role' ? '' : element('a', { href: addressOf(subject.url) }, subject.title),
    ),
    responsible.length ? '' : drawNobody(subject),
    ...told.map((own) => drawRole(own, subject, told.length, found)),
    responsible.length && others.length
      ? element('p', { class: 'answer-others' }, ...others.flatMap(drawOther))
      : '',
  );
}

function drawRole(
  { role, part, duties }: CardRole,
  subject: NamedRecord,
  roles: number,
  found: readonly Result[],
): HTMLElement {
  const facts = [
    role.department.title,
    role.reportsTo ? `直接上级：${role.reportsTo.title}` : '',
    role.deputy || roles === 1 ? `职务代理人：${role.deputy || '待指定'}` : '',
    role.contact ? `分机：${role.contact}` : '',
  ];
  return element(
    'div',
    { class: duties.length ? 'answer-role detailed' : 'answer-role' },
    element(
      'div',
      {},
      element(
        'p',
        { class: 'answer-name' },
        roleLink(role),
        part ? element('span', { class: MAIN.has(part) ? 'badge strong' : 'badge' }, part) : '',
      ),
      element(
        'p',
        { class: 'search-about' },
        ...facts.filter(Boolean).map((fact) => element('span', {}, fact)),
      ),
    ),
    duties.length
      ? drawDuties(duties, subject, Math.max(1, Math.floor(MOST_DUTIES / roles)), found)
      : '',
  );
}

/** The first duties, and the way to all of them where there are more. */
function drawDuties(
  duties: readonly DutyRecord[],
  subject: NamedRecord,
  most: number,
  found: readonly Result[],
): HTMLElement {
  const shown = duties.slice(0, most).map((duty) => {
    const result = found.find(({ record }) => record === duty);
    const url = result ? resultLink(result) : duty.url;
    const code = element('span', { class: 'code' }, duty.id);
    return element('a', { href: addressOf(url) }, code, element('span', {}, duty.title));
  });
  const address = addressOf(subject.url);
  const all = element('a', { class: 'answer-all', href: address }, `共 ${duties.length} 条`);
  const links = shown.length < duties.length ? [...shown, all] : shown;
  return element('ul', {}, ...links.map((link) => element('li', {}, link)));
}

const MAIN: ReadonlySet<string> = new Set(['牵头', '主责', '负责人']);

/** A card with more duties than this is no answer any more. */
const MOST_DUTIES = 6;

function drawOther({ role, part }: CardRole): Node[] {
  const badge = part ? [element('span', { class: 'badge' }, part)] : [];
  return [element('span', {}, ...badge, roleLink(role))];
}

function drawNobody(subject: NamedRecord): HTMLElement {
  const text =
    subject.type === 'department'
      ? `${subject.title}的负责人待指定。`
      : `手册里没有岗位对「${subject.title}」负主责，由谁主责待确认。`;
  return element('p', {}, text);
}

function roleLink({ id, title, url }: CardRole['role']): HTMLElement {
  return element('a', { href: addressOf(url), 'data-role': id }, title);
}
