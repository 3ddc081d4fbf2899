import { useState } from 'preact/hooks';
import { formTitle } from '../../editor/form-title.ts';
import type { Editing } from './editing.ts';
import { TextField } from './TextField.tsx';

/** The name of what is edited; another one is carried into every place that names it. */
export function RenameForm({ editing }: { editing: Editing }) {
  const { target, shown } = editing;
  const title = formTitle(editing.form);
  const [name, setName] = useState<string | null>(null);
  const [keepsAlias, setKeeps] = useState(true);
  const isTaken = shown.pages.some((it) => it.kind === target.kind && it.title === name?.trim());
  const rename = () => {
    const { kind, id } = target;
    editing.act({ kind: 'rename', what: kind, id, name: (name ?? '').trim(), keepsAlias });
    setName(null);
  };
  return (
    <div class="fact-field">
      {name === null ? <span class="label">名称</span> : <label for="fact-title">名称</label>}
      {name === null ? (
        <div class="in-line">
          <span>{title}</span>
          <button type="button" onClick={() => setName(title)}>
            改名
          </button>
        </div>
      ) : (
        <div>
          <div class="in-line">
            <TextField takesFocus id="fact-title" value={name} onText={setName} />
            <button
              type="button"
              class="strong-button"
              disabled={!name.trim() || name.trim() === title || isTaken}
              onClick={rename}
            >
              改名
            </button>
            <button type="button" onClick={() => setName(null)}>
              不改
            </button>
          </div>
          <label class="in-line">
            <input
              type="checkbox"
              checked={keepsAlias}
              onChange={(event) => setKeeps(event.currentTarget.checked)}
            />
            旧名留作别名，照旧搜得到
          </label>
          <p class="aside">
            {isTaken && name.trim() !== title
              ? `已经有叫「${name.trim()}」的。`
              : '别处写着这个名称的地方会一起改过来。'}
          </p>
        </div>
      )}
    </div>
  );
}
