import { useState } from 'preact/hooks';
import type { Editing } from './editing.ts';
import { fieldId } from './field-id.ts';
import { TextField } from './TextField.tsx';

interface Props {
  editing: Editing;
  group: string;
  behind: string | null;
  onAdded?: () => void;
}

/** Adds a duty below the last one of a group, with the next free number, and leads to its other fields. */
export function NewDuty({ editing, group, behind, onAdded }: Props) {
  const [text, setText] = useState<string | null>(null);
  const number = editing.shown.nextNumber;
  const id = fieldId('duty', `new ${group}`);
  const where = group ? `到「${group}」` : '';
  const add = () => {
    if (!text?.trim()) return;
    const to = { text: text.trim(), subItems: [], facts: {} };
    editing.act({ kind: 'add-duty', file: editing.target.file, number, group, behind, to });
    setText(null);
    onAdded?.();
    editing.focus(`${fieldId('duty', number || to.text)}-主题`);
  };
  if (text === null)
    return (
      <button type="button" class="add-duty" onClick={() => setText('')}>
        ＋ 加一条职责{where}
      </button>
    );
  return (
    <div class="duty-panel">
      <label for={id}>新职责{number && `，编号 ${number}`}</label>
      <TextField
        takesFocus
        id={id}
        value={text}
        onText={setText}
        placeholder="动词开头，一句话写清做什么"
      />
      <button type="button" class="strong-button" disabled={!text.trim()} onClick={add}>
        加上
      </button>
      <button type="button" onClick={() => setText(null)}>
        不加
      </button>
    </div>
  );
}
