import { useEffect, useState } from 'preact/hooks';
import type { Mention } from '../../editor/mentions-of-number.ts';
import type { FormDuty } from '../../editor/read-form.ts';
import type { Editing } from './editing.ts';

interface Props {
  editing: Editing;
  duty: FormDuty;
  onDone: () => void;
}

/** Asks before a duty is removed, and says what else points to it. */
export function DutyRemoval({ editing, duty, onDone }: Props) {
  const { name, number, words } = duty;
  const [mentions, setMentions] = useState<readonly Mention[]>([]);
  useEffect(() => {
    if (number) void editing.mentionsOf(number).then(setMentions);
  }, [number]);
  return (
    <div class="duty-panel" role="alert">
      <p>
        {number ? `删除后，编号 ${number} 记为停用，不会再给别的职责。` : '这条职责还没有编号。'}
        {mentions.length > 0 && `还有 ${mentions.length} 处写着这个编号，请一起看看：`}
      </p>
      {mentions.length > 0 && (
        <ul>
          {mentions.map(({ file, line, text }) => (
            <li key={`${file}:${line}`}>
              {file} 第 {line} 行：{text}
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        class="strong-button"
        onClick={() =>
          editing.act({ kind: 'remove-duty', file: editing.target.file, duty: name, was: words })
        }
      >
        删除这一条
      </button>
      <button type="button" onClick={onDone}>
        不删
      </button>
    </div>
  );
}
