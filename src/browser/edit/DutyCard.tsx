import { useState } from 'preact/hooks';
import type { Finding } from '../../editor/desk.ts';
import type { DutyWords } from '../../editor/edit.ts';
import type { FormDuty } from '../../editor/read-form.ts';
import { DutyFactField } from './DutyFactField.tsx';
import { DutyPlace } from './DutyPlace.tsx';
import { DutyRemoval } from './DutyRemoval.tsx';
import type { Editing } from './editing.ts';
import { FindingNotes } from './FindingNotes.tsx';
import { fieldId } from './field-id.ts';
import { TextField } from './TextField.tsx';

interface Props {
  editing: Editing;
  duty: FormDuty;
  findings: readonly Finding[];
  /** Moves the duty one place up or down; absent at the ends of the page. */
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onDragStart: () => void;
}

/** One duty: its sentence, what is said of it, and what can be done with it. */
export function DutyCard({ editing, duty, findings, onUp, onDown, onDragStart }: Props) {
  const { name, number, words } = duty;
  const [open, setOpen] = useState<'place' | 'removal' | 'facts' | null>(null);
  const [added, setAdded] = useState<readonly string[]>([]);
  const id = fieldId('duty', number || name);
  const called = number || '这条职责';
  const write = (to: DutyWords, bout = '') =>
    editing.act({ kind: 'duty', file: editing.target.file, duty: name, was: words, to }, bout);
  const labels = LABELS.filter(
    (label) => SHOWN.has(label) || words.facts[label]?.length || added.includes(label),
  );
  const hasItems = words.subItems.length > 0 || added.includes(ITEMS);
  const left = [...LABELS.filter((label) => !labels.includes(label)), ...(hasItems ? [] : [ITEMS])];
  const add = (label: string) => {
    setAdded([...added, label]);
    setOpen(null);
    editing.focus(label === ITEMS ? `${id}-items` : `${id}-${label}`);
  };
  const toggle = (what: NonNullable<typeof open>) => setOpen(open === what ? null : what);
  return (
    <div class="duty-card" id={id}>
      <div class="duty-head">
        <span
          class="handle"
          draggable
          title="拖动排序"
          aria-hidden="true"
          onDragStart={onDragStart}
        >
          ⠿
        </span>
        <span class="code">{number || '未编号'}</span>
        <DutyFactField
          {...{ editing, id, label: '责任', values: words.facts['责任'] ?? [] }}
          onValues={(values) => write(withFact(words, '责任', values))}
        />
        <span class="duty-tools">
          <button type="button" disabled={!onUp} onClick={onUp} aria-label={`${called}上移`}>
            ↑
          </button>
          <button type="button" disabled={!onDown} onClick={onDown} aria-label={`${called}下移`}>
            ↓
          </button>
          <button
            type="button"
            aria-expanded={open === 'place'}
            aria-label={`${called}移到别处`}
            onClick={() => toggle('place')}
          >
            移到…
          </button>
          <button
            type="button"
            aria-expanded={open === 'removal'}
            aria-label={`删除${called}`}
            onClick={() => toggle('removal')}
          >
            删除
          </button>
        </span>
      </div>
      {open === 'place' && <DutyPlace {...{ editing, duty }} onDone={() => setOpen(null)} />}
      {open === 'removal' && <DutyRemoval {...{ editing, duty }} onDone={() => setOpen(null)} />}
      <TextField
        id={`${id}-text`}
        label={`${called}的内容`}
        value={words.text}
        onText={(text) => write({ ...words, text }, `${id}-text`)}
        onDone={editing.endBout}
        isFaulty={findings.some(({ problem }) => problem.severity === 'error')}
        describedBy={findings.length ? `${id}-findings` : undefined}
      />
      {hasItems && (
        <div class="duty-field wide">
          <label for={`${id}-items`}>分项</label>
          <TextField
            id={`${id}-items`}
            hasLines
            placeholder="一行一项"
            value={words.subItems.join('\n')}
            onText={(text) =>
              write(
                { ...words, subItems: text.split('\n').filter((it) => it.trim()) },
                `${id}-items`,
              )
            }
            onDone={editing.endBout}
          />
        </div>
      )}
      <div class="duty-fields">
        {labels.map((label) => (
          <DutyFactField
            key={label}
            {...{ editing, id, label, values: words.facts[label] ?? [] }}
            onValues={(values, bout) => write(withFact(words, label, values), bout)}
          />
        ))}
        <div class="in-line">
          {left.length > 0 && (
            <button
              type="button"
              aria-expanded={open === 'facts'}
              aria-label={`${called}加一项`}
              onClick={() => toggle('facts')}
            >
              加一项…
            </button>
          )}
          {open === 'facts' &&
            left.map((label) => (
              <button type="button" key={label} onClick={() => add(label)}>
                ＋ {label}
              </button>
            ))}
        </div>
      </div>
      <FindingNotes id={`${id}-findings`} findings={findings} onCorrect={editing.correct} />
    </div>
  );
}

function withFact(words: DutyWords, label: Label, values: readonly string[]): DutyWords {
  const { [label]: _, ...others } = words.facts;
  return { ...words, facts: values.length ? { ...others, [label]: values } : others };
}

const LABELS = ['主题', '指标', '协作', '频次', '标准', '待确认'] as const;
type Label = (typeof LABELS)[number] | '责任';
/** What a duty is done in, step by step. */
const ITEMS = '分项';
/** Without a topic nobody finds the duty: its box is always there. */
const SHOWN: ReadonlySet<string> = new Set(['主题']);
