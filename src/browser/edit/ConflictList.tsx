import type { EditConflict } from '../../editor/desk.ts';
import type { Edit, Value } from '../../editor/edit.ts';

interface Props {
  conflicts: readonly EditConflict[];
  onAct: (edit: Edit) => void;
  onDrop: (edit: Edit) => void;
}

/** Edits that somebody else's text has overtaken: both texts, to choose from. */
export function ConflictList({ conflicts, onAct, onDrop }: Props) {
  if (!conflicts.length) return null;
  return (
    <section class="conflicts" role="alert">
      <h2>这些改动写不进去</h2>
      {conflicts.map(({ edit, why, now, message }) => (
        <div class="conflict" key={JSON.stringify(edit)}>
          <p>
            {placeOf(edit)}：{message ?? WHY[why]}
          </p>
          <dl>
            {now !== null && (
              <div>
                <dt>现在的</dt>
                <dd>{said(now)}</dd>
              </div>
            )}
            {'to' in edit && (
              <div>
                <dt>您写的</dt>
                <dd>{said(edit.to)}</dd>
              </div>
            )}
          </dl>
          <div class="in-line">
            <button type="button" onClick={() => onDrop(edit)}>
              {now === null ? '放弃我的改动' : '用现在的'}
            </button>
            {now !== null && 'was' in edit && 'to' in edit && (
              <button
                type="button"
                class="strong-button"
                onClick={() => {
                  onDrop(edit);
                  onAct({ ...edit, was: now } as Edit);
                }}
              >
                用我写的
              </button>
            )}
          </div>
        </div>
      ))}
    </section>
  );
}

const WHY = {
  changed: '您打开以后，别人也改了这里。',
  taken: '这个名称或编号已经是别的了。',
  refused: '不能叫这个名称。',
  gone: '这一处已经被别人删掉了。',
  unreadable: '这个文件现在有写错的地方，写不进去。',
};

function placeOf(edit: Edit): string {
  const what =
    'duty' in edit ? edit.duty : 'key' in edit ? edit.key : 'title' in edit ? edit.title : '';
  return [what, 'file' in edit ? edit.file : ''].filter(Boolean).join('，');
}

function said(value: Value | { readonly text: string } | null): string {
  if (value === null) return '（没有）';
  if (typeof value === 'object' && 'text' in value) return value.text;
  return typeof value === 'object' ? value.join('、') : String(value);
}
