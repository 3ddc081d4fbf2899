import { resolveLink } from '../../handbook/links.ts';
import type { TextEdit } from '../text-edit.ts';

/** What to change in a page so that its paths to a file lead to it by its new name, in the same folder. */
export function linkEdits(
  { file, text }: { file: string; text: string },
  from: string,
  to: string,
): TextEdit[] {
  const [oldName, newName] = [nameOf(from), nameOf(to)];
  return [...text.matchAll(/[\w./-]+\.mdx/g)].flatMap(({ index, 0: path }): TextEdit[] => {
    const link = resolveLink(file, path);
    const isTo = (link.kind === 'page' && link.file === from) || path === from;
    const start = index + path.length - oldName.length;
    return isTo ? [{ start, end: index + path.length, text: newName }] : [];
  });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
