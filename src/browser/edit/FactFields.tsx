import { useState } from 'preact/hooks';
import type { FormField } from '../../editor/form-fields.ts';
import type { Editing } from './editing.ts';
import { FactField } from './FactField.tsx';
import { OwnFacts } from './OwnFacts.tsx';
import { RenameForm } from './RenameForm.tsx';

/** The facts at the head of a page: those that are written, and folded below them those that are not. */
export function FactFields({ editing }: { editing: Editing }) {
  const { form, shown, target } = editing;
  const { facts } = form;
  // Decided once: a box that is filled in stays where it is.
  const [folded] = useState(
    () =>
      new Set(shown.fields.filter(({ key, isNeeded }) => !isNeeded && facts?.[key] === undefined)),
  );
  const keys = new Set([...folded].map(({ key }) => key));
  const draw = (field: FormField) => (
    <FactField key={field.key} editing={editing} field={field} value={facts?.[field.key] ?? null} />
  );
  if (!facts) return <p role="alert">开头的信息有写错的地方，读不出来，请先在文件里改好。</p>;
  return (
    <>
      <h2>基本信息</h2>
      <RenameForm editing={editing} />
      {shown.fields.filter(({ key }) => !keys.has(key)).map(draw)}
      {target.kind === 'role' && <OwnFacts editing={editing} isAdding={false} />}
      {(keys.size > 0 || target.kind === 'role') && (
        <details>
          <summary>
            还没有写的：{[...folded].map(({ label }) => label).join('、') || '其他信息'}
          </summary>
          {shown.fields.filter(({ key }) => keys.has(key)).map(draw)}
          {target.kind === 'role' && <OwnFacts editing={editing} isAdding />}
        </details>
      )}
    </>
  );
}
