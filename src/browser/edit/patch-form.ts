import type { Edit } from '../../editor/edit.ts';
import type { FormPage } from '../../editor/read-form.ts';

/**
 * The form as it will be shown after an edit, at once, so that the next key or choice builds on it; edits
 * that move or add something wait for the desk, which takes a moment.
 */
export function patchForm(form: FormPage, edit: Edit): FormPage {
  switch (edit.kind) {
    case 'fact': {
      const { [edit.key]: _, ...others } = form.facts ?? {};
      return { ...form, facts: edit.to === null ? others : { ...others, [edit.key]: edit.to } };
    }
    case 'duty':
      return {
        ...form,
        groups: form.groups.map((group) => ({
          ...group,
          duties: group.duties.map((duty) =>
            duty.name === edit.duty
              ? { ...duty, name: duty.number || edit.to.text, words: edit.to }
              : duty,
          ),
        })),
      };
    case 'section':
      return {
        ...form,
        sections: form.sections.map((section) =>
          section.title === edit.title ? { ...section, text: edit.to ?? '' } : section,
        ),
      };
    default:
      return form;
  }
}
