import { asYaml } from '../as-yaml.ts';
import { removeKey } from '../edit-list.ts';
import { yamlReader } from '../entry-yaml.ts';
import { applyEdits, asRead, type TextEdit } from '../text-edit.ts';
import type { ApproveArguments } from './read-arguments.ts';

/** What an approval writes into files. */
export interface ApprovedTexts {
  /** The role's text whole, the approval at its head. */
  readonly approved: string;
  /** The role's own file: as it is, but without a version and date of its own. */
  readonly role: string;
}

/** The texts of an approval, from that of the role's file. All else of it stays to the byte. */
export function approvedTexts(
  { file, written }: { readonly file: string; readonly written: string },
  { version, effective, by, prepared, reviewed }: ApproveArguments,
  { today, fingerprint }: { readonly today: string; readonly fingerprint: string },
): ApprovedTexts {
  const yaml = yamlReader(() => asRead(written))({ file, id: file });
  if (!yaml) throw new Error(`${file} has no front matter`);
  const without = ['version', 'effective'].flatMap((key) =>
    yaml.map.has(key) ? [removeKey(yaml, key)] : [],
  );
  const lines = {
    version,
    effective,
    ...(prepared && { preparedBy: prepared }),
    ...(reviewed && { reviewedBy: reviewed }),
    approvedBy: by,
    approvedOn: today,
    fingerprint,
  };
  const text = Object.entries(lines)
    .map(([key, value]) => `${key}: ${asYaml(value)}\n`)
    .join('');
  const head: TextEdit = { start: yaml.offset, end: yaml.offset, text };
  return {
    approved: applyEdits(written, [head, ...without]),
    role: applyEdits(written, without),
  };
}
