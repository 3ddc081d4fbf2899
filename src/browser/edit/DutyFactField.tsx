import type { NameChoices } from '../../editor/name-choices.ts';
import type { FactLabel } from '../../handbook/fact-labels.ts';
import type { Editing } from './editing.ts';
import { listId } from './NameLists.tsx';
import { NamesField } from './NamesField.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  editing: Editing;
  /** The id of the duty's field. */
  id: string;
  label: FactLabel;
  values: readonly string[];
  /** `bout` is given for what is typed in one go. */
  onValues: (values: readonly string[], bout?: string) => void;
}

/** One thing said of a duty: a choice, names, or a sentence. */
export function DutyFactField({ editing, id, label, values, onValues }: Props) {
  const own = `${id}-${label}`;
  if (label === '责任') {
    const [value = USUAL] = values;
    const kinds = editing.shown.names.kind.map(({ name }) => name);
    return (
      <select
        class="duty-kind"
        aria-label="责任"
        value={value}
        onChange={(event) => {
          const kind = event.currentTarget.value;
          onValues(kind === USUAL ? [] : [kind]);
        }}
      >
        {[...new Set([USUAL, ...kinds, ...values])].map((kind) => (
          <option key={kind}>{kind}</option>
        ))}
      </select>
    );
  }
  const of = NAMES_OF[label];
  const making = MADE[label];
  return (
    <div class={of || label === '频次' ? 'duty-field' : 'duty-field wide'}>
      <label for={own}>{label}</label>
      {label === '标准' || label === '待确认' ? (
        <TextField
          id={own}
          value={values.join('；')}
          onText={(text) => onValues(text.trim() ? [text] : [], own)}
          onDone={editing.endBout}
        />
      ) : (
        <NamesField
          id={own}
          label={label}
          values={values}
          choices={of && editing.shown.names[of]}
          listId={of && listId(of)}
          onValues={onValues}
          onNew={
            making &&
            ((name, onMade) =>
              editing.make(making, name, (made) => {
                onMade(made);
                editing.focus(own);
              }))
          }
        />
      )}
    </div>
  );
}

/** What a duty is that does not say. */
const USUAL = '主责';
const NAMES_OF: Readonly<Partial<Record<FactLabel, keyof NameChoices>>> = {
  主题: 'topic',
  指标: 'metric',
  协作: 'collaborator',
};
/** What can be made on the spot where nothing is called so yet. */
const MADE: Readonly<Partial<Record<FactLabel, 'topic' | 'metric'>>> = {
  主题: 'topic',
  指标: 'metric',
};
