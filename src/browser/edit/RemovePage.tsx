import { useState } from 'preact/hooks';
import { isEntry } from '../../editor/target.ts';
import { KIND_WORDS } from '../../write/kinds.ts';
import type { Editing } from './editing.ts';

/** Removes what is edited, after a question; what still names it is then told by the check. */
export function RemovePage({ editing, title }: { editing: Editing; title: string }) {
  const [isAsked, setAsked] = useState(false);
  const { target } = editing;
  const word = KIND_WORDS[target.kind];
  if (!isAsked)
    return (
      <button type="button" class="remove-page" onClick={() => setAsked(true)}>
        删除这个{word}
      </button>
    );
  return (
    <div class="duty-panel" role="alert">
      <p>
        删除{word}「{title}」{isEntry(target) ? '' : '和这一页的全部内容'}
        ？别处还写着它的地方，检查会逐处列出来。
      </p>
      <button
        type="button"
        class="strong-button"
        onClick={() =>
          editing.act({ kind: 'remove', file: target.file, id: isEntry(target) ? target.id : '' })
        }
      >
        删除
      </button>
      <button type="button" onClick={() => setAsked(false)}>
        不删
      </button>
    </div>
  );
}
