import { useState } from 'preact/hooks';
import type { NewEdit, Value } from '../../editor/edit.ts';
import type { FormKind } from '../../editor/form-fields.ts';
import type { NameChoices } from '../../editor/name-choices.ts';
import { KIND_WORDS } from '../../write/kinds.ts';
import { FIELDS, type Field } from '../../write/new/fields.ts';
import { listId } from './NameLists.tsx';
import { NamesField } from './NamesField.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  kind: FormKind;
  name: string;
  names: NameChoices;
  isTaken: (name: string) => boolean;
  /** The next free code of a role in a department; null where the handbook uses none. */
  nextCode: (department: string) => Promise<string | null>;
  /** An id that nothing of the kind has or had. */
  freeId: (name: string) => Promise<string>;
  onMake: (edit: NewEdit) => void;
  onCancel: () => void;
}

/** Asks what must be known of something new, as `npm run new` does. */
export function NewForm({ kind, name, names, isTaken, nextCode, freeId, onMake, onCancel }: Props) {
  const [known, setKnown] = useState<ReadonlyMap<string, Value>>(new Map([['name', name]]));
  const fields = FIELDS[kind].filter(({ form }) => form !== 'code');
  const put = (flag: string, value: Value | null) => {
    const others = [...known].filter(([other]) => other !== flag);
    setKnown(new Map(value === null || value === '' ? others : [...others, [flag, value]]));
  };
  const called = String(known.get('name') ?? '').trim();
  const taken = called !== '' && isTaken(called);
  const isReady =
    !taken &&
    fields.every(({ flag, isOptional }) => isOptional || known.get(flag)?.toString().trim());
  const make = async () => {
    const code = kind === 'role' ? await nextCode(String(known.get('department'))) : null;
    const id = await freeId(called);
    const all = [...known, ...(code ? [['code', code] as const] : [])];
    onMake({ kind: 'new', what: kind, id, known: all });
  };
  return (
    <form
      class="page-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void make();
      }}
    >
      <h2>新建{KIND_WORDS[kind]}</h2>
      {fields.map((field) => (
        <div class="fact-field" key={field.flag}>
          <label for={`new-${field.flag}`}>{field.question}</label>
          <NewField
            field={field}
            names={names}
            value={known.get(field.flag) ?? null}
            onValue={(value) => put(field.flag, value)}
          />
        </div>
      ))}
      {taken && (
        <p role="alert">
          已经有叫「{called}」的{KIND_WORDS[kind]}。
        </p>
      )}
      <div class="in-line">
        <button type="submit" class="strong-button" disabled={!isReady}>
          新建
        </button>
        <button type="button" onClick={onCancel}>
          不建
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  field: Field;
  names: NameChoices;
  value: Value | null;
  onValue: (value: Value | null) => void;
}

function NewField({ field: { flag, form, question }, names, value, onValue }: FieldProps) {
  const id = `new-${flag}`;
  const of = form === 'department' || form === 'role' || form === 'superior' ? form : undefined;
  if (of || form === 'aliases')
    return (
      <NamesField
        id={id}
        label={question}
        values={value === null ? [] : typeof value === 'object' ? value : [String(value)]}
        choices={of && names[of]}
        listId={of && listId(of)}
        isSingle={of !== undefined}
        onValues={(chosen) => onValue(of ? (chosen.at(-1) ?? null) : chosen.length ? chosen : null)}
      />
    );
  return <TextField id={id} value={String(value ?? '')} onText={onValue} />;
}
