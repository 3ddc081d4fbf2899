import { factKey } from './fact-names.ts';
import { type FactItem, type Item, linesOf, type SectionItem } from './item.ts';
import { bare } from './line.ts';
import { isWithin } from './place-in-role.ts';
import { addFact, type Draft, noteHeading, openSection } from './role-draft.ts';
import { type SectionKind, sectionKind } from './section-names.ts';
import { isSignatureTitle, isSigned } from './signatures.ts';

/** Reads a piece of a role that stands in a table. */
export function readPiece(item: Exclude<Item, { kind: 'line' }>, draft: Draft): void {
  switch (item.kind) {
    case 'end':
      if (draft.open?.isOfTable) draft.open = null;
      return;
    case 'record':
      draft.unplaced.push(...item.lines);
      return;
    case 'heads': {
      const written = item.lines.map((line) => line.written).join('、');
      if (written) draft.readAs.push({ written, as: '表头、序号' });
      return;
    }
    case 'section':
      readSection(item, draft);
      return;
    case 'fact':
      readFact(item, draft);
      return;
    case 'duty':
      if (draft.open?.kind !== 'duties') openSection(draft, 'duties', '');
      if (item.role)
        draft.readAs.push({ written: `${item.department} ${item.role}`.trim(), as: '部门和岗位' });
      break;
    case 'grid':
      if (item.isMeasures && draft.open?.kind !== 'measures') openSection(draft, 'measures', '');
      if (!draft.open) return void draft.unplaced.push(...linesOf(item));
  }
  draft.open?.parts.push(item);
}

function readSection(item: SectionItem, draft: Draft): void {
  const kind = sectionKind(item.title) ?? 'own';
  if (goesOn(item, kind, draft)) return;
  if (isWithin({ kind, name: item.title, value: '' }, draft))
    return void draft.open?.parts.push(...item.lines);
  openSection(draft, kind, item.title);
  if (draft.open) draft.open.isOfTable = true;
  // A label that is written downwards has a line for each character.
  const written = item.lines.map((line) => line.written).join('');
  if (written) noteHeading(draft, written, kind, item.title);
}

function readFact(item: FactItem, draft: Draft): void {
  const { open } = draft;
  const { label, value, lines } = item;
  const isKnown = factKey(label) !== null;
  const kind = isKnown ? null : sectionKind(label);
  const words = lines.filter((line) => !label.includes(bare(line.text).replace(/[:：]$/u, '')));
  const isPart = kind !== open?.kind && (kind !== 'own' || !open || open.kind === 'duties');
  if (kind && words.length && isPart) {
    openSection(draft, kind, label);
    if (draft.open) draft.open.isOfTable = true;
    noteHeading(draft, label, kind, label);
    draft.open?.parts.push(...words);
  } else if (isSignature(item) || isSignatureTitle(open?.title ?? ''))
    draft.unplaced.push(...lines);
  else if (!isKnown && open && !open.isImplied) open.parts.push(item);
  else {
    addFact(draft, label, value);
    // What stands above belongs to the head of a form, not to a part of the role.
    if (open?.isImplied) draft.open = null;
  }
}

/** Whether a cell of a form is where somebody signs, or a label with nothing behind it. */
function isSignature({ label, value }: Pick<FactItem, 'label' | 'value'>): boolean {
  if (/^(?:签字|签名|签章|盖章|日期)[:：]?/u.test(value.trim())) return true;
  const isCount = label === '编制' && /\d/.test(value);
  return (isSigned(label) && !isCount) || (factKey(label) === null && !value.trim());
}

/** Whether the list that is open goes on in another table with the same heads. */
function goesOn({ title }: SectionItem, kind: SectionKind, { open }: Draft): boolean {
  return kind === 'duties' && open?.kind === kind && open.isOfTable && open.called === title;
}
