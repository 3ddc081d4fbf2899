import { parseContent } from '../../content/parse-content.ts';
import { changesBetween } from '../../history/changes-between.ts';
import { plainChange } from '../../history/plain-change.ts';
import { readContent } from '../../history/read-content.ts';
import type { RoleDraft } from './draft-roles.ts';

/** What a role says otherwise in a document of ours than in the handbook, a line for each change; none for others. */
export function differences(
  { role, existing, text }: Pick<RoleDraft, 'role' | 'existing' | 'text'>,
  texts: ReadonlyMap<string, string>,
): string[] {
  if (!role.paper || !texts.has(existing)) return [];
  const [before, after] = [texts.get(existing) ?? '', text].map((own) =>
    readContent(parseContent(new Map([[existing, own]]))),
  );
  return before && after ? changesBetween(before, after).map(plainChange) : [];
}
