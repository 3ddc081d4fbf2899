import { factKey, factsIn, isNothing, keyName } from './fact-names.ts';
import { isFrame } from './frame.ts';
import { type Item, type LineItem, linesOf } from './item.ts';
import type { Line } from './line.ts';
import {
  type FactRead,
  isLine,
  type Part,
  type ReadAs,
  type RoleRead,
  type SectionRead,
} from './role-read.ts';
import { headingForm, isShortTitle, readSectionLine, type SectionLine } from './section-line.ts';
import { SECTION_TITLES, type SectionKind, sectionKind } from './section-names.ts';
import type { Segment } from './segments.ts';

/** Reads what a segment tells of its role, and which of its lines tell nothing. */
export function readRole(segment: Segment): { role: RoleRead; unplaced: Line[] } {
  const { title, department, items, titleLines } = segment;
  const below = titleLines.at(-1)?.text ?? '';
  const lists = { sections: [], facts: [], readAs: [], unplaced: [] };
  const draft: Draft = { ...lists, forms: new Set(), below, open: null };
  for (const { written } of titleLines) draft.readAs.push({ written, as: `岗位「${title}」` });
  for (const [at, item] of items.entries())
    if (item.kind === 'line') readLine(item, draft, items.slice(at + 1));
    else readPiece(item, draft);
  const { facts, readAs } = draft;
  const signed = draft.sections.filter((section) => SIGNATURES.test(section.title));
  const signatures = signed.flatMap(({ parts }) =>
    parts.flatMap((it) => (isLine(it) ? [it] : it.lines)),
  );
  const unplaced = [...draft.unplaced, ...signatures];
  const sections = draft.sections.filter((it) => it.parts.length && !signed.includes(it));
  return { role: { title, department, facts, sections, readAs }, unplaced };
}

interface Draft {
  readonly sections: Open[];
  readonly facts: FactRead[];
  readonly readAs: ReadAs[];
  readonly unplaced: Line[];
  /** How the headings of parts look in this document. */
  readonly forms: Set<string>;
  readonly below: string;
  open: Open | null;
}

interface Open extends SectionRead {
  readonly parts: Part[];
  /** No heading opened it. */
  readonly isImplied: boolean;
  /** A form opened it, and it ends with that. */
  isOfTable: boolean;
}

function readLine({ line, isCell }: LineItem, draft: Draft, ahead: readonly Item[]): void {
  const { open } = draft;
  if (isFrame(line)) return void draft.unplaced.push(line);
  const section = isItemOf(line, draft) ? null : readSectionLine(line);
  if (section && !isWithin(section, draft)) {
    const { kind, name, value } = section;
    const form = headingForm(line);
    if (form && !value) draft.forms.add(form);
    openSection(draft, kind, name);
    if (draft.open) draft.open.isOfTable = isCell === true;
    noteHeading(draft, value ? `${name}：` : line.written, kind, name);
    if (value) draft.open?.parts.push({ ...line, written: value, text: value, mark: null });
    return;
  }
  const isHead = !open || open.isImplied;
  const stated =
    line.mark || (open && !isHead) || open?.kind === 'duties' ? [] : factsIn(line.written);
  for (const { label, value } of stated) addFact(draft, label, value);
  if (stated.length) return;
  if (isOwnHeading(line, draft, ahead)) {
    openSection(draft, 'own', line.text);
    noteHeading(draft, line.written, 'own', line.text);
    return;
  }
  // Behind a form that told the duties stands what is none of the role's.
  if (!open && draft.sections.some(({ kind, parts }) => kind === 'duties' && parts.length))
    return void draft.unplaced.push(line);
  if (isHead) openImplied(line, draft, ahead);
  draft.open?.parts.push(line);
}

/** Whether a name is that of something within the part that is open, and opens none itself. */
function isWithin({ kind, value }: SectionLine, { open }: Draft): boolean {
  if (!open || open.isImplied) return false;
  return kind === 'own' ? value !== '' : kind === open.kind && kind !== 'duties';
}

/** Whether a line is one of the items of the list that is open, whatever its words. */
function isItemOf({ mark }: Line, { open }: Draft): boolean {
  if (!mark || !open?.parts.length) return false;
  const last = open.parts.findLast((part) => 'mark' in part && part.mark);
  const shape = last && 'mark' in last ? last.mark : null;
  return shape?.shape === mark.shape && (mark.place === 0 || mark.place === shape.place + 1);
}

/** Whether a line looks as the headings of other parts do and names one of the firm's own. */
function isOwnHeading(line: Line, { forms, open }: Draft, ahead: readonly Item[]): boolean {
  const form = headingForm(line);
  if (!form || !forms.has(form) || !isShortTitle(line)) return false;
  const [next] = ahead;
  const isGroup = next?.kind === 'line' && next.line.mark?.place === 1;
  // A heading above numbered duties names a group of them, unless it ranks with the other parts.
  if (open?.kind === 'duties' && isGroup) return form !== 'strong' && open.parts.length > 0;
  return true;
}

/** Words below the title: duties where they are numbered or nothing numbered follows, else the purpose. */
function openImplied(line: Line, draft: Draft, ahead: readonly Item[]): void {
  const { open } = draft;
  if (line.mark && open?.kind !== 'duties') openSection(draft, 'duties', '', true);
  else if (!open) openSection(draft, tellsDuties(ahead) ? 'purpose' : 'duties', '', true);
}

function tellsDuties(ahead: readonly Item[]): boolean {
  return ahead.some((item) => {
    if (item.kind === 'line')
      return item.line.mark !== null || sectionKind(item.line.text) === 'duties';
    return (
      item.kind === 'duty' || (item.kind === 'section' && sectionKind(item.title) === 'duties')
    );
  });
}

function readPiece(item: Exclude<Item, { kind: 'line' }>, draft: Draft): void {
  if (item.kind === 'end') {
    if (draft.open?.isOfTable) draft.open = null;
    return;
  }
  if (item.kind === 'section') {
    const kind = sectionKind(item.title) ?? 'own';
    if (isWithin({ kind, name: item.title, value: '' }, draft))
      return void draft.open?.parts.push(...item.lines);
    openSection(draft, kind, item.title);
    if (draft.open) draft.open.isOfTable = true;
    for (const { written } of item.lines) noteHeading(draft, written, kind, item.title);
    return;
  }
  if (item.kind === 'fact') {
    const isOwn = factKey(item.label) === null && draft.open && !draft.open.isImplied;
    const isSigned = isSignature(item) || SIGNATURES.test(draft.open?.title ?? '');
    if (isSigned) draft.unplaced.push(...item.lines);
    else if (isOwn) draft.open?.parts.push(item);
    else {
      addFact(draft, item.label, item.value);
      // What stands above belongs to the head of a form, not to a part of the role.
      if (draft.open?.isImplied) draft.open = null;
    }
    return;
  }
  if (item.kind === 'grid' && item.isMeasures) {
    if (draft.open?.kind !== 'measures') openSection(draft, 'measures', '');
  } else if (item.kind === 'duty') {
    if (draft.open?.kind !== 'duties') openSection(draft, 'duties', '');
    for (const { written } of item.heads) draft.readAs.push({ written, as: '表头' });
    if (item.role)
      draft.readAs.push({ written: `${item.department} ${item.role}`.trim(), as: '部门和岗位' });
  } else if (!draft.open) return void draft.unplaced.push(...linesOf(item));
  draft.open?.parts.push(item);
}

/** Whether a cell of a form is where somebody signs, or a label with nothing behind it. */
function isSignature({
  label,
  value,
}: {
  readonly label: string;
  readonly value: string;
}): boolean {
  if (/^(?:签字|签名|签章|盖章|日期)[:：]?/u.test(value.trim())) return true;
  const isNumber = /\d/.test(value);
  return (
    (SIGNED.test(label) && !(label === '编制' && isNumber)) ||
    (factKey(label) === null && !value.trim())
  );
}

function openSection(draft: Draft, kind: SectionKind, called: string, isImplied = false): void {
  const title = kind === 'own' ? called.replace(/[:：\s]+$/u, '') : SECTION_TITLES[kind];
  draft.open = { kind, title, called, below: draft.below, parts: [], isImplied, isOfTable: false };
  draft.sections.push(draft.open);
}

function noteHeading({ readAs }: Draft, written: string, kind: SectionKind, called: string): void {
  const as = kind === 'own' ? `一节「${called.replace(/[:：]+$/u, '')}」` : SECTION_TITLES[kind];
  readAs.push({ written, as });
}

function addFact({ facts, readAs }: Draft, label: string, value: string): void {
  const key = factKey(label) ?? 'facts';
  facts.push({ key, label, value });
  if (!isNothing(value)) readAs.push({ written: `${label}：${value}`, as: keyName(key) });
}

/** What stands above the lines where a form is signed. */
const SIGNATURES = /^(?:签字|签名|签收|签署|会签|审批)(?:栏|页|确认|记录)?$/u;
const SIGNED =
  /^(?:编制|编写|拟制|拟定|审核|审批|批准|核准|会签|签发|复核|.{0,6}(?:签字|签名|签章|盖章|确认))(?:人|者)?(?:[/／]?(?:日期|时间))?$/u;
