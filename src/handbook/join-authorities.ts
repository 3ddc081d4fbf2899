import { readAmount } from './amount.ts';
import type { Content } from './content.ts';
import type { Draft } from './draft.ts';
import type { FindRole } from './join-lines.ts';
import type { Authority, AuthorityRow, Partner, Signatory } from './model.ts';

/** Joins every matter to those who sign it, and every role to what it signs. */
export function joinAuthorities(
  { authorities }: Content,
  partners: readonly Partner[],
  findRole: FindRole,
): Authority[] {
  const outside = new Map(partners.map((partner) => [partner.name, partner]));
  return authorities.map(({ id, data }): Authority => {
    const { matter, aliases, note = '', amounts, signatures = [] } = data;
    const written = amounts ? Object.entries(amounts) : [['', signatures] as const];
    const signed = written.map(([amount, names]) => {
      const signatories = names.map((name): Draft<Signatory> & { role: ReturnType<FindRole> } => {
        const role = findRole(name);
        const partner = role ? null : (outside.get(name) ?? null);
        return { name: role?.name ?? name, role, partner };
      });
      return { amount, range: readAmount(amount), signatories };
    });
    const rows = signed.toSorted((a, b) => bottom(a) - bottom(b));
    const authority: Authority = { id, matter, aliases, note, rows };
    for (const row of rows)
      for (const [place, { role }] of row.signatories.entries())
        role?.signs.push({ authority, row, after: row.signatories.slice(0, place) });
    return authority;
  });
}

function bottom({ range }: AuthorityRow): number {
  return range?.from ?? 0;
}
