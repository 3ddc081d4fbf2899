import { explainFileName } from '../content/file-name.ts';
import { isSlug } from '../handbook/slug.ts';
import { isPage, type Named } from './kinds.ts';

/** Why an entry cannot have an id that others of its kind have or had; empty where it can. */
export function explainId(
  id: string,
  { kind }: Pick<Named, 'kind'>,
  others: readonly Named[],
): string {
  if (!isSlug(id)) return `英文名「${id}」只能用小写字母、数字和短横线，如 head-nurse。`;
  const file = isPage({ kind }) ? explainFileName(id) : null;
  if (file) return `${file}。`;
  const holder = others.find(
    (it) => it.kind === kind && (it.entry.id === id || it.formerly?.includes(id)),
  );
  if (!holder) return '';
  const { file: place, lines } = holder.entry;
  return holder.entry.id === id
    ? `英文名「${id}」已经用在 ${place} 第 ${lines[''] ?? 1} 行，请换一个。`
    : `英文名「${id}」是「${holder.name}」以前用过的（${place} 第 ${lines['formerly'] ?? 1} 行），请换一个。`;
}
