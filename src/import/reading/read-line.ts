import { factKey, factsIn } from './fact-names.ts';
import { isFrame } from './frame.ts';
import type { Item, LineItem } from './item.ts';
import { isHeadingLike, type Line } from './line.ts';
import { countsOn, isItemOf, isNextHeading, isWithin } from './place-in-role.ts';
import { addFact, type Draft, noteHeading, openSection } from './role-draft.ts';
import { headingForm, isShortTitle, readSectionLine } from './section-line.ts';
import { isFactsHeading, sectionKind } from './section-names.ts';
import { isSignatureLine } from './signatures.ts';

/** Reads a line of a role: a heading, facts or words of the part that is open; `ahead` is what follows. */
export function readLine({ line, isCell }: LineItem, draft: Draft, ahead: readonly Item[]): void {
  const { open } = draft;
  if (isFrame(line)) return void draft.unplaced.push(line);
  if (!line.mark && isSignatureLine(line.written)) return void draft.unplaced.push(line);
  if (isFactsHeading(line.text) && !isItemOf(line, draft)) {
    draft.open = null;
    return void draft.readAs.push({ written: line.written, as: '岗位信息' });
  }
  const superior = SUPERIOR.exec(line.written)?.[1];
  if (superior) {
    draft.facts.push({ key: 'reportsTo', label: '直接上级', value: superior });
    return void draft.readAs.push({ written: line.written, as: '直接上级' });
  }
  const isNext = isNextHeading(line, draft);
  const section = isItemOf(line, draft)
    ? null
    : readSectionLine(isNext ? { ...line, mark: null } : line);
  const isGroup = section?.kind === 'own' && countsOn(line, open);
  if (section && !isGroup && !isWithin(section, draft)) {
    const { kind, name, value } = section;
    draft.heading = line.mark;
    const form = headingForm(line);
    if (form && !value) draft.forms.add(form);
    openSection(draft, kind, name);
    if (draft.open) draft.open.isOfTable = isCell === true;
    noteHeading(draft, value ? `${name}：` : line.written, kind, name);
    if (value) draft.open?.parts.push({ ...line, written: value, text: value, mark: null });
    return;
  }
  const isHead = !open || open.isImplied;
  const isOfForm = line.mark ? isNext || !open : isHead && open?.kind !== 'duties';
  const stated = isOfForm || (!line.mark && isOfRole(line)) ? factsIn(line.text) : [];
  for (const { label, value } of stated) addFact(draft, label, value);
  if (stated.length) {
    draft.heading = line.mark;
    return;
  }
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

/** Whether a line says where the role stands, which no part of it would. */
function isOfRole({ written }: Line): boolean {
  const stated = factsIn(written);
  return stated.every(({ label, value }) => {
    return OF_ROLE.has(factKey(label) ?? '') && value.length <= LONGEST_NAME && value !== '';
  });
}

/** Whether a line looks as the headings of other parts do and names one of the firm's own. */
function isOwnHeading(line: Line, { forms, open }: Draft, ahead: readonly Item[]): boolean {
  const form = headingForm(line);
  if (!form || !forms.has(form) || !isShortTitle(line) || countsOn(line, open)) return false;
  const [next] = ahead;
  const isGroup = next?.kind === 'line' && next.line.mark?.place === 1;
  // A heading above numbered duties names a group of them, unless it ranks with the other parts.
  if (open?.kind === 'duties' && isGroup) return form !== 'strong ' && open.parts.length > 0;
  return true;
}

/** Words below the title: duties where they are numbered or nothing numbered follows, else the purpose. */
function openImplied(line: Line, draft: Draft, ahead: readonly Item[]): void {
  const { open } = draft;
  if (line.mark && open?.kind !== 'duties') openSection(draft, 'duties', '', true);
  else if (!open) {
    const isPurpose = tellsDuties(ahead) && !isGroupAbove(line, ahead);
    openSection(draft, isPurpose ? 'purpose' : 'duties', '', true);
  }
}

/** Whether a line is the title of a group of the duties that begin right below it. */
function isGroupAbove(line: Line, [next]: readonly Item[]): boolean {
  return (
    isHeadingLike(line) &&
    isShortTitle(line) &&
    next?.kind === 'line' &&
    next.line.mark?.place === 1
  );
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

const SUPERIOR =
  /^(?:直接)?[向对](\p{Script=Han}{2,12}?)(?:直接)?(?:汇报|报告|负责)(?:工作)?[。；;]?$/u;
const OF_ROLE: ReadonlySet<string> = new Set(['department', 'reportsTo', 'dottedTo', 'headcount']);
const LONGEST_NAME = 20;
