import { useState } from 'preact/hooks';
import type { FormDuty } from '../../editor/read-form.ts';
import type { Editing } from './editing.ts';

interface Props {
  editing: Editing;
  duty: FormDuty;
  onDone: () => void;
}

/** Puts a duty below another group of its role, or on another role's page, with its number. */
export function DutyPlace({ editing, duty, onDone }: Props) {
  const groups = editing.form.groups;
  const [target, setTarget] = useState('');
  const place = (toFile: string, group: string, behind: string | null) => {
    const { file } = editing.target;
    editing.act({ kind: 'place-duty', file, duty: duty.name, toFile, group, behind });
    onDone();
  };
  const go = () => {
    const [kind, value = ''] = target.split(/:(.*)/s, 2);
    if (kind === 'group') {
      const last = groups.find(({ title }) => title === value)?.duties.at(-1);
      return place(editing.target.file, value, last?.name ?? null);
    }
    const last = editing.shown.pages.find(({ file }) => file === value)?.last;
    place(value, last?.group ?? '', last?.duty ?? null);
  };
  return (
    <div class="duty-panel">
      <label class="choice">
        移到
        <select value={target} onChange={(event) => setTarget(event.currentTarget.value)}>
          <option value="">请选小标题或岗位</option>
          {groups.length > 1 && (
            <optgroup label="本岗位的小标题">
              {groups.map(({ title }) => (
                <option value={`group:${title}`} key={title}>
                  {title || '（没有小标题的）'}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label="别的岗位，编号不变">
            {editing.shown.pages
              .filter(({ kind, file }) => kind === 'role' && file !== editing.target.file)
              .map(({ file, title }) => (
                <option value={`role:${file}`} key={file}>
                  {title}
                </option>
              ))}
          </optgroup>
        </select>
      </label>
      <button type="button" disabled={!target} onClick={go}>
        移过去
      </button>
      <button type="button" onClick={onDone}>
        不移
      </button>
    </div>
  );
}
