import { conflictSides } from '../../editor/conflict-sides.ts';
import type { EditConflict } from '../../editor/desk.ts';
import type { Edit } from '../../editor/edit.ts';
import { ownUpon } from '../../editor/own-upon.ts';

interface Props {
  conflicts: readonly EditConflict[];
  /** Puts another edit in the place of one. */
  onOther: (edit: Edit, other: Edit) => void;
  onDrop: (edit: Edit) => void;
}

/** Edits that somebody else's text has overtaken: both texts, to choose from. */
export function ConflictList({ conflicts, onOther, onDrop }: Props) {
  if (!conflicts.length) return null;
  return (
    <section class="conflicts" role="alert">
      <h2>这些改动写不进去</h2>
      {conflicts.map((conflict) => (
        <OneConflict key={JSON.stringify(conflict.edit)} {...{ conflict, onOther, onDrop }} />
      ))}
    </section>
  );
}

function OneConflict({
  conflict,
  onOther,
  onDrop,
}: Omit<Props, 'conflicts'> & { conflict: EditConflict }) {
  const { edit, place, why, message } = conflict;
  const { now, own } = conflictSides(conflict);
  const other = ownUpon(conflict);
  return (
    <div class="conflict">
      <p>
        {place}：{message ?? WHY[why]}
      </p>
      <dl>
        {now && <Side title="现在的" lines={now} />}
        {own && <Side title="您写的" lines={own} />}
      </dl>
      <div class="in-line">
        <button type="button" onClick={() => onDrop(edit)}>
          {now ? '用现在的' : '放弃我的改动'}
        </button>
        {other && (
          <button type="button" class="strong-button" onClick={() => onOther(edit, other)}>
            用我写的
          </button>
        )}
      </div>
    </div>
  );
}

function Side({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <dt>{title}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}

const WHY = {
  changed: '您打开以后，别人也改了这里。',
  taken: '这个名称或编号已经是别的了。',
  refused: '不能叫这个名称。',
  gone: '这一处已经被别人删掉了。',
  unreadable: '这个文件现在有写错的地方，写不进去。',
};
