import type { Handbook } from './model.ts';

/** Address at which a content file is edited; null where HR named no pattern for it. */
export function editLink({ editUrl }: Handbook, file: string): string | null {
  return editUrl ? editUrl.replace('{file}', file) : null;
}
