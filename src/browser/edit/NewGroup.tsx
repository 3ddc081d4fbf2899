import { useState } from 'preact/hooks';
import type { Editing } from './editing.ts';
import { NewDuty } from './NewDuty.tsx';

/** Begins a group of duties with a heading and its first duty. */
export function NewGroup({ editing }: { editing: Editing }) {
  const [title, setTitle] = useState('');
  const name = title.trim();
  const isTaken = editing.form.groups.some((it) => it.title === name);
  return (
    <>
      <div class="in-line">
        <input
          aria-label="新的小标题"
          value={title}
          placeholder="新的小标题，如客户与协作"
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        {name && isTaken && <span class="aside">已经有「{name}」了。</span>}
      </div>
      {name && !isTaken && (
        <NewDuty editing={editing} group={name} behind={null} onAdded={() => setTitle('')} />
      )}
    </>
  );
}
