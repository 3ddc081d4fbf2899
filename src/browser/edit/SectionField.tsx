import { useState } from 'preact/hooks';
import type { FormSection } from '../../editor/read-form.ts';
import type { Editing } from './editing.ts';
import { FindingNotes } from './FindingNotes.tsx';
import { fieldId } from './field-id.ts';
import { Preview } from './Preview.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  editing: Editing;
  section: FormSection;
}

/** A free section of a page as text, with a view of how it will look. */
export function SectionField({ editing, section: { title, text } }: Props) {
  const [isShown, setShown] = useState(false);
  const [isGoing, setGoing] = useState(false);
  const id = fieldId('section', title);
  const { file } = editing.target;
  const findings = editing.findingsAt('section', title);
  const write = (to: string | null, bout = '') =>
    editing.act({ kind: 'section', file, title, was: text, to }, bout);
  return (
    <section class="section-field">
      <div class="section-head">
        <h3>
          <label for={id}>{title || '开头的说明'}</label>
        </h3>
        <button type="button" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          预览
        </button>
        {title && (
          <button type="button" onClick={() => setGoing(true)}>
            删除
          </button>
        )}
      </div>
      {isGoing && (
        <div class="duty-panel" role="alert">
          <p>删除「{title}」和它下面的全部文字？</p>
          <button type="button" class="strong-button" onClick={() => write(null)}>
            删除这一节
          </button>
          <button type="button" onClick={() => setGoing(false)}>
            不删
          </button>
        </div>
      )}
      <TextField
        id={id}
        hasLines
        value={text}
        onText={(typed) => write(typed, id)}
        onDone={editing.endBout}
        isFaulty={findings.some(({ problem }) => problem.severity === 'error')}
        describedBy={findings.length ? `${id}-findings` : undefined}
      />
      {isShown && <Preview text={text} preview={editing.preview} />}
      <FindingNotes id={`${id}-findings`} findings={findings} onCorrect={editing.correct} />
    </section>
  );
}
