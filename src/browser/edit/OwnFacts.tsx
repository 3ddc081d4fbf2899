import { useState } from 'preact/hooks';
import type { Editing } from './editing.ts';
import { FactField } from './FactField.tsx';
import { fieldId } from './field-id.ts';

interface Props {
  editing: Editing;
  /** Shows the boxes for one thing more, or what is there. */
  isAdding: boolean;
}

/** What the firm says of a role in words of its own. */
export function OwnFacts({ editing, isAdding }: Props) {
  const [label, setLabel] = useState('');
  const [text, setText] = useState('');
  const own = Object.entries(editing.form.facts ?? {}).filter(([key]) => key.startsWith(OWN));
  const add = () => {
    const key = `${OWN}${label.trim()}`;
    const { file } = editing.target;
    editing.act({ kind: 'fact', file, id: '', key, was: null, to: text.trim() });
    setLabel('');
    setText('');
    editing.focus(fieldId('fact', key));
  };
  if (!isAdding)
    return (
      <>
        {own.map(([key, value]) => (
          <FactField
            key={key}
            editing={editing}
            value={value}
            field={{ key, label: key.slice(OWN.length), hint: '', form: 'text', isNeeded: false }}
          />
        ))}
      </>
    );
  return (
    <fieldset class="fact-field">
      <legend>其他信息</legend>
      <div class="in-line">
        <input
          aria-label="其他信息的名称"
          value={label}
          placeholder="名称，如职级"
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
        <input
          aria-label="其他信息的内容"
          value={text}
          placeholder="内容"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="button" disabled={!label.trim() || !text.trim()} onClick={add}>
          加上
        </button>
      </div>
    </fieldset>
  );
}

const OWN = 'facts.';
