import type { Edit } from './edit.ts';
import type { EditedPage } from './edited-pages.ts';
import { isEntry } from './target.ts';

/** The page or entry that an edit was made on; undefined where it is not among the pages. */
export function pageOfEdit(edit: Edit, pages: readonly EditedPage[]): EditedPage | undefined {
  if (edit.kind === 'new' || edit.kind === 'rename')
    return pages.find(({ kind, id }) => kind === edit.what && id === edit.id);
  const id = 'id' in edit ? edit.id : '';
  return pages.find((it) => it.file === edit.file && (!isEntry(it) || it.id === id));
}
