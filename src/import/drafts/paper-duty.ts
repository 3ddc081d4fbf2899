import { formatCollaborator, readCollaborator } from '../../handbook/collaborator.ts';
import { FACT_LABELS, type FactLabel, splitValues } from '../../handbook/fact-labels.ts';
import type { DutyRead } from '../reading/duty-read.ts';
import { readMark } from '../reading/mark.ts';
import type { ReadAs } from '../reading/role-read.ts';
import { type DutyDraft, draftDuty, dutyLines } from './draft-duty.ts';
import { readBack } from './paper-page.ts';
import { plainSentence } from './plain-words.ts';
import type { DutyFact } from './propose-facts.ts';
import { type FactContext, statedFact } from './stated-facts.ts';

/**
 * A duty of a document of ours, word for word where a page takes its words. One that bears no number is new:
 * somebody has written it in Word, and it is drafted as that of any document.
 */
export function draftPaperDuty(
  duty: DutyRead,
  own: readonly string[],
  context: FactContext,
): DutyDraft {
  if (!duty.facts.some(({ label }) => label === '编号')) {
    const [text = '', ...subItems] = [duty.text, ...duty.subItems].map(withoutMark);
    return draftDuty({ ...duty, text, subItems }, own, context);
  }
  const taken = takenNumber(duty, context);
  const exact = draft(duty, taken, context, (text) => text);
  return readsBack(exact)
    ? exact
    : draft(duty, taken, context, (text) => plainSentence(withoutMark(text)));
}

/** Words without a number that was typed in front. */
function withoutMark(text: string): string {
  return readMark(text).rest.trim();
}

/** The number of a duty where another bears it. Asked once, for it is given with the answer. */
function takenNumber({ facts }: DutyRead, context: FactContext): string {
  const number = facts.find(({ label }) => label === '编号')?.value ?? '';
  return statedFact('编号', number, context) ? '' : number;
}

function draft(
  duty: DutyRead,
  taken: string,
  context: FactContext,
  words: (text: string) => string,
): DutyDraft {
  const facts = new Map<FactLabel, DutyFact>();
  const unknown: string[] = [];
  const readAs: ReadAs[] = taken
    ? [{ written: `编号：${taken}`, as: '已经是另一条职责的编号，这一条另给' }]
    : [];
  for (const { label, value } of duty.facts) {
    if (facts.has(label) || (label === '编号' && taken)) continue;
    const values = splitValues(label, value).flatMap((one) => {
      const meant = meantValue(label, one, context, words);
      if (meant === null) unknown.push(`原文的${label}「${words(one)}」手册里没有`);
      return meant ?? [];
    });
    if (values.length && values.join('、') !== value)
      readAs.push({ written: `${label}：${value}`, as: values.join('、') });
    const isDefault = label === '责任' && values.join() === '主责';
    if (values.length && !isDefault) facts.set(label, { label, values });
  }
  const doubts = [...(facts.get('待确认')?.values ?? []), ...unknown];
  if (doubts.length) facts.set('待确认', { label: '待确认', values: [doubts.join('；')] });
  return {
    text: words(duty.text) || '（原文这一条没有文字）',
    subItems: duty.subItems.map(words).filter(Boolean),
    facts: FACT_LABELS.flatMap((label) => facts.get(label) ?? []),
    group: duty.group,
    readAs,
    proposed: '',
  };
}

/** A value as the handbook takes it; null for what it does not know. */
function meantValue(
  label: FactLabel,
  value: string,
  context: FactContext,
  words: (text: string) => string,
): string | null {
  if (label === '编号') return value;
  if (label === '标准' || label === '待确认') return words(value) || null;
  const [meant] = statedFact(label, value, context)?.values ?? [];
  if (meant === undefined || label !== '协作') return meant ?? null;
  const { name } = readCollaborator(meant, () => false);
  const { reason } = readCollaborator(value, () => false);
  return formatCollaborator({ name, reason: words(reason) });
}

/** Whether a page says of a duty what it is to say, to the letter. */
function readsBack(duty: DutyDraft): boolean {
  const number = duty.facts.some(({ label }) => label === '编号') ? null : STAND_IN;
  const [read, ...others] = readBack(`## 岗位职责\n\n${dutyLines(duty, 1, number)}`)?.duties ?? [];
  if (!read || others.length) return false;
  const said = [read.text, ...read.subItems.map(({ text }) => text), ...factLines(read.facts)];
  const own = number ? [{ label: '编号' as const, values: [number] }] : [];
  const meant = [duty.text, ...duty.subItems, ...factLines([...own, ...duty.facts])];
  return said.join('\n') === meant.join('\n');
}

function factLines(facts: readonly DutyFact[]): string[] {
  return facts.map(({ label, values }) => `${label}：${values.join('、')}`);
}

/** A number for the time in which a duty that will be given one has none. */
const STAND_IN = 'A-01';
