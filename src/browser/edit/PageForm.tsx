import { useMemo } from 'preact/hooks';
import { formTitle } from '../../editor/form-title.ts';
import { isEntry, targetUrl } from '../../editor/target.ts';
import { addressOf } from '../site-root.ts';
import { DutyGroups } from './DutyGroups.tsx';
import type { Editing } from './editing.ts';
import { FactFields } from './FactFields.tsx';
import { FindingNotes } from './FindingNotes.tsx';
import { NameLists } from './NameLists.tsx';
import { NewSection } from './NewSection.tsx';
import { RemovePage } from './RemovePage.tsx';
import { SectionField } from './SectionField.tsx';

/** Everything of one page, or of one entry of a list, to be filled in. */
export function PageForm({ editing }: { editing: Editing }) {
  const { form, shown, target } = editing;
  const isPage = !isEntry(target);
  const title = formTitle(form);
  const isRole = target.kind === 'role';
  // Hundreds of names, which a key that is typed does not change.
  const lists = useMemo(() => <NameLists names={shown.names} />, [shown.names]);
  return (
    <form class="page-form" onSubmit={(event) => event.preventDefault()}>
      <div class="section-head">
        <h2>{title}</h2>
        <a href={addressOf(targetUrl(target))}>看这一页</a>
      </div>
      {lists}
      <FindingNotes
        id="page-findings"
        findings={editing.findingsAt('page')}
        onCorrect={editing.correct}
      />
      <FactFields editing={editing} />
      {isRole && (
        <>
          <h2>岗位职责</h2>
          <DutyGroups editing={editing} groups={form.groups} />
        </>
      )}
      {isPage && (
        <>
          <h2>其他章节</h2>
          {form.sections.map((section) => (
            <SectionField key={section.title} editing={editing} section={section} />
          ))}
          <NewSection editing={editing} />
        </>
      )}
      <RemovePage editing={editing} title={title} />
    </form>
  );
}
