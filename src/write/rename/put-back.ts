import { parseContent } from '../../content/parse-content.ts';
import { namedThings } from '../kinds.ts';
import { errorsOf, type ProjectTexts } from '../read-texts.ts';
import { renameEntry } from './rename-entry.ts';

/**
 * A content in which something has its new name already, while others still write the old one, as it was
 * before, with the old name everywhere. Null where that is not what is wrong with it, or none of it.
 */
export function putBack(
  read: ProjectTexts,
  { from, to }: { readonly from: string; readonly to?: string | undefined },
): ProjectTexts | null {
  const all = namedThings(read.content);
  const [what, ...others] = all.filter(({ name }) => name === to);
  if (!read.errors.length || !what || others.length || all.some(({ name }) => name === from))
    return null;
  try {
    const { texts } = renameEntry(read.texts, read.content, {
      ...{ what, name: from, keepsAlias: false },
    });
    const content = parseContent(texts);
    const errors = errorsOf(content);
    return errors.length < read.errors.length ? { texts, content, errors } : null;
  } catch {
    return null;
  }
}
