import { useRef, useState } from 'preact/hooks';
import type { FormDuty, FormGroup } from '../../editor/read-form.ts';
import { DutyCard } from './DutyCard.tsx';
import type { Editing } from './editing.ts';
import { FindingNotes } from './FindingNotes.tsx';
import { fieldId } from './field-id.ts';
import { GroupTitle } from './GroupTitle.tsx';
import { NewDuty } from './NewDuty.tsx';
import { NewGroup } from './NewGroup.tsx';

interface Props {
  editing: Editing;
  groups: readonly FormGroup[];
}

/** All duties of a role below their groups, to be written, put in order and added to. */
export function DutyGroups({ editing, groups }: Props) {
  const dragged = useRef<FormDuty | null>(null);
  const [over, setOver] = useState('');
  const all = groups.flatMap(({ title, duties }) => duties.map((duty) => ({ title, duty })));
  const place = (duty: FormDuty, group: string, behind: string | null) => {
    editing.act({
      kind: 'place-duty',
      file: editing.target.file,
      duty: duty.name,
      toFile: editing.target.file,
      group,
      behind,
    });
    editing.focus(fieldId('duty', duty.number || duty.name));
  };
  const step = (duty: FormDuty, by: -1 | 1) => {
    const at = all.findIndex((it) => it.duty === duty);
    const [here, there] = [all[at], all[at + by]];
    if (!here || !there) return undefined;
    if (here.title !== there.title)
      return () => place(duty, there.title, by < 0 ? there.duty.name : null);
    const above = by > 0 ? there : all[at - 2];
    const isInGroup = above?.title === here.title;
    return () => place(duty, here.title, isInGroup ? above.duty.name : null);
  };
  const drop = (group: string, behind: string | null) => {
    const duty = dragged.current;
    dragged.current = null;
    setOver('');
    if (duty && duty.name !== behind) place(duty, group, behind);
  };
  const target = (key: string, group: string, behind: string | null) => ({
    'data-over': over === key ? '' : undefined,
    onDragOver: (event: DragEvent) => {
      if (!dragged.current) return;
      event.preventDefault();
      setOver(key);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      drop(group, behind);
    },
  });
  return (
    <>
      {groups.map(({ title, duties }) => (
        <section class="duty-group" key={title} aria-label={title || '岗位职责'}>
          {title && (
            <div class="drop-place" {...target(`group ${title}`, title, null)}>
              <GroupTitle editing={editing} title={title} />
              <FindingNotes
                id={fieldId('section', `findings of ${title}`)}
                findings={editing.findingsAt('group', title)}
                onCorrect={editing.correct}
              />
            </div>
          )}
          <ol>
            {duties.map((duty, at) => (
              <li
                class="drop-place"
                key={duty.number || `${title} ${at}`}
                {...target(duty.name, title, duty.name)}
              >
                <DutyCard
                  editing={editing}
                  duty={duty}
                  findings={editing.findingsAt('duty', duty.name)}
                  onUp={step(duty, -1)}
                  onDown={step(duty, 1)}
                  onDragStart={() => {
                    dragged.current = duty;
                  }}
                />
              </li>
            ))}
          </ol>
          {(title || duties.length > 0 || groups.length === 1) && (
            <NewDuty editing={editing} group={title} behind={duties.at(-1)?.name ?? null} />
          )}
        </section>
      ))}
      <NewGroup editing={editing} />
    </>
  );
}
