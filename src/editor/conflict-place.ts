import type { Edit } from './edit.ts';
import type { EditedPage } from './edited-pages.ts';
import { formFields } from './form-fields.ts';
import { pageOfEdit } from './page-of-edit.ts';

/** Where an edit was made, by the names that its form shows: 「护士长，直接上级」. */
export function conflictPlace(edit: Edit, pages: readonly EditedPage[]): string {
  const page = edit.kind === 'new' ? undefined : pageOfEdit(edit, pages);
  const file = 'file' in edit ? edit.file : '';
  return [page?.title ?? file, partOf(edit, page)].filter(Boolean).join('，');
}

function partOf(edit: Edit, page: EditedPage | undefined): string {
  switch (edit.kind) {
    case 'fact':
      return (
        (page && formFields(page.file).find(({ key }) => key === edit.key)?.label) ??
        edit.key.replace(/^facts\./, '')
      );
    case 'duty':
    case 'remove-duty':
    case 'place-duty':
      return edit.duty;
    case 'add-duty':
      return edit.number || edit.to.text;
    case 'group':
      return edit.group;
    case 'section':
      return edit.title || '开头的说明';
    case 'new':
      return String(new Map(edit.known).get('name') ?? edit.id);
    case 'rename':
      return `改名为${edit.name}`;
    case 'correct':
      return `第 ${edit.line} 行`;
    case 'remove':
      return '';
  }
}
