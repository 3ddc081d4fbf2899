import { type AnswerCard, type CardRole, isTable } from '../../search/answer-card.ts';
import { cardUrl } from '../../search/card-url.ts';
import { nameOf } from '../../search/name-of.ts';
import { namedOutside } from '../../search/role-facts.ts';
import { TYPE_LABELS } from '../../search/type-labels.ts';
import { element } from '../element.ts';
import { addressOf } from '../site-root.ts';

/** What the card is about, as it is read out before its content. */
export function labelOf(card: AnswerCard): string {
  const { subject, relation, counterpart, namesakes, responsible } = card;
  if (namesakes) return card.told ?? `${responsible.length} 个岗位都叫「${namesakes}」`;
  if (relation) return `${nameOf(subject)}的${relation}`;
  if (counterpart !== undefined)
    return `${subject.title}与${counterpart?.title ?? '其他部门'}的协作`;
  if (subject.type === 'role') return subject.name;
  return `谁${subject.type === 'partner' ? '对接' : '负责'}「${subject.title}」`;
}

/** The card's head: what was asked about, each with the name by which it was called. */
export function drawSubject(card: AnswerCard): HTMLElement {
  const { subject, relation, counterpart, also = [] } = card;
  if (relation || counterpart !== undefined) {
    const label = counterpart !== undefined ? '部门协作' : TYPE_LABELS[subject.type];
    return line(drawLabel(label), element('a', { href: addressOf(cardUrl(card)) }, labelOf(card)));
  }
  return line(drawLabel(TYPE_LABELS[subject.type]), ...[card, ...also].flatMap(drawName));
}

/** What the handbook does not say of what was asked; nothing where it says it. */
export function drawTold(card: AnswerCard): HTMLElement | string {
  const text = card.told ?? sentence(card);
  return text && element('p', {}, text);
}

function sentence(card: AnswerCard): string {
  const { subject, relation, counterpart, responsible, matters, missing } = card;
  const title = nameOf(subject);
  if (relation && !responsible.length) {
    const role = subject.type === 'department' ? subject.head : subject;
    const named = role?.type === 'role' ? namedOutside(role, relation) : '';
    return named ? `${relation}：${named}` : `手册里没有写${title}的${relation}。`;
  }
  if (missing) return `「${title}」下没有责任为「${missing}」的职责。`;
  if (matters?.length && !responsible.some(({ duties }) => duties.length)) {
    const names = matters.map((matter) => `「${matter.title}」`).join('');
    return `${title}的职责里没有${names}。`;
  }
  if (counterpart !== undefined && !responsible.length) return `手册里没有写${labelOf(card)}。`;
  if (responsible.length && isTable(card) && counterpart === undefined)
    return manyRoles(responsible);
  if (responsible.length || relation) return '';
  if (subject.type === 'partner') return `手册里没有岗位主责与「${title}」的对接。`;
  return subject.type === 'department'
    ? `手册里还没有写${title}的负责人。`
    : `手册里没有岗位对「${title}」负主责。`;
}

function manyRoles(roles: readonly CardRole[]): string {
  const parts = [...new Set(roles.map(({ part }) => part).filter(Boolean))];
  const own = roles.every(isOfOwnDepartment) ? '，各管本部门' : '';
  return `${roles.length} 个岗位${parts.join('、')}${own}：`;
}

/** Whether what the role does about the matter is told of its own department. */
function isOfOwnDepartment({ role: { department }, duties }: CardRole): boolean {
  const names = ['本部门', department.title, ...department.aliases];
  return duties.some(({ title }) => names.some((name) => title.includes(name)));
}

function drawName({ subject, called }: AnswerCard): (Node | string)[] {
  return [
    called ? drawLabel(`「${called}」即`) : '',
    subject.type === 'role' ? '' : element('a', { href: addressOf(subject.url) }, subject.title),
  ];
}

function drawLabel(text: string): Node {
  return element('span', { class: 'label' }, text);
}

function line(...nodes: readonly (Node | string)[]): HTMLElement {
  return element('p', { class: 'answer-subject' }, ...nodes);
}
