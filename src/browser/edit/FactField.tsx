import type { Value } from '../../editor/edit.ts';
import type { FormField } from '../../editor/form-fields.ts';
import type { Editing } from './editing.ts';
import { FindingNotes } from './FindingNotes.tsx';
import { fieldId } from './field-id.ts';
import { listId } from './NameLists.tsx';
import { NamesField } from './NamesField.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  editing: Editing;
  field: FormField;
  value: Value | null;
}

/** One fact at the head of a page: its label, its box, and what the check says of it. */
export function FactField({ editing, field, value }: Props) {
  const { key, label, hint, form, names, isNeeded } = field;
  const { file, id: entry } = editing.form;
  const id = fieldId('fact', key);
  const findings = editing.findingsAt('fact', key);
  const write = (to: Value | null, bout = '') =>
    editing.act({ kind: 'fact', file, id: entry, key, was: value, to }, bout);
  const describedBy = [hint && `${id}-hint`, findings.length && `${id}-findings`]
    .filter(Boolean)
    .join(' ');
  const values = value === null ? [] : typeof value === 'object' ? value : [String(value)];
  return (
    <div class="fact-field">
      <label for={id}>
        {label}
        {isNeeded && <span class="aside">（必写）</span>}
      </label>
      <div>
        {form === 'name' || form === 'names' || form === 'words' ? (
          <NamesField
            id={id}
            label={label}
            values={values}
            choices={names && editing.shown.names[names]}
            listId={names && listId(names)}
            isSingle={form === 'name'}
            describedBy={describedBy || undefined}
            onValues={(chosen) =>
              // One name instead of another is one change, though the box is empty in between.
              write(fromNames(chosen, form === 'name'), form === 'name' ? id : '')
            }
          />
        ) : form === 'day' ? (
          <input
            id={id}
            type="date"
            value={String(value ?? '')}
            aria-describedby={describedBy || undefined}
            onChange={(event) => write(event.currentTarget.value || null)}
          />
        ) : (
          <TextField
            id={id}
            value={String(value ?? '')}
            onText={(text) => write(fromText(text, form === 'number'), id)}
            onDone={editing.endBout}
            describedBy={describedBy || undefined}
            isFaulty={findings.some(({ problem }) => problem.severity === 'error')}
          />
        )}
        {hint && (
          <p class="aside" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <FindingNotes id={`${id}-findings`} findings={findings} onCorrect={editing.correct} />
      </div>
    </div>
  );
}

function fromNames(chosen: readonly string[], isSingle: boolean): Value | null {
  if (!chosen.length) return null;
  return isSingle ? (chosen.at(-1) ?? null) : chosen;
}

/** What is typed as the file holds it: nothing where nothing is left, a number where one is meant. */
function fromText(text: string, isNumber: boolean): Value | null {
  const bare = text.trim();
  if (!bare) return null;
  return isNumber && /^\d+(\.\d+)?$/.test(bare) ? Number(bare) : text;
}
