import { useState } from 'preact/hooks';
import type { Editing } from './editing.ts';
import { fieldId } from './field-id.ts';
import { TextField } from './TextField.tsx';

interface Props {
  editing: Editing;
  title: string;
}

/** The heading above a group of duties, which can be written otherwise. */
export function GroupTitle({ editing, title }: Props) {
  const [name, setName] = useState<string | null>(null);
  const id = fieldId('section', `group ${title}`);
  if (name === null)
    return (
      <div class="section-head">
        <h3>{title}</h3>
        <button type="button" aria-label={`改小标题「${title}」`} onClick={() => setName(title)}>
          改
        </button>
      </div>
    );
  const to = name.trim();
  const write = () => {
    editing.act({ kind: 'group', file: editing.target.file, group: title, to: to || null });
    setName(null);
  };
  return (
    <div class="in-line">
      <TextField
        takesFocus
        id={id}
        label={`小标题「${title}」改成`}
        value={name}
        onText={setName}
      />
      <button type="button" class="strong-button" disabled={to === title} onClick={write}>
        {to ? '改' : '去掉小标题'}
      </button>
      <button type="button" onClick={() => setName(null)}>
        不改
      </button>
    </div>
  );
}
