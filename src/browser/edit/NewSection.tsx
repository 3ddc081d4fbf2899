import { useState } from 'preact/hooks';
import type { Editing } from './editing.ts';
import { fieldId } from './field-id.ts';

/** Adds a free section at the end of a page. */
export function NewSection({ editing }: { editing: Editing }) {
  const [title, setTitle] = useState('');
  const name = title.trim();
  const isTaken =
    name === '岗位职责' || editing.form.sections.some(({ title }) => title && title === name);
  const add = () => {
    const { file } = editing.target;
    editing.act({ kind: 'section', file, title: name, was: null, to: '' });
    setTitle('');
    editing.focus(fieldId('section', name));
  };
  return (
    <div class="in-line">
      <input
        aria-label="新的一节的标题"
        value={title}
        placeholder="新的一节，如任职要求"
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <button type="button" disabled={!name || isTaken} onClick={add}>
        加一节
      </button>
      {isTaken && <span class="aside">已经有「{name}」了。</span>}
    </div>
  );
}
