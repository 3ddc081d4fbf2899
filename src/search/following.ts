import type { PackedDuty, PackedRole, SearchData } from './data.ts';

type Numbered = Pick<SearchData, 'roles' | 'duties'>;

/**
 * The roles and duties without what follows from the one before: its address, code or 编号 counted on, and
 * the first 编号 of a role with a code. A duty tells how many roles further its role is, a role that has no
 * code where one would follow an empty one.
 */
export function withoutFollowing({ roles, duties }: Numbered) {
  return {
    roles: roles.map(({ id, code, ...rest }, place) => {
      const next = following(roles[place - 1]);
      const isToldCode = code !== next.code;
      return {
        ...(id !== next.id && { id }),
        ...(isToldCode && { code: code ?? '' }),
        ...rest,
      };
    }),
    duties: duties.map(({ id, role, ...rest }, place) => {
      const before = duties[place - 1];
      const further = role - (before?.role ?? 0);
      const isNext = id === numberBehind(before, roles[role], further);
      return { ...(!isNext && { id }), ...(further && { role: further }), ...rest };
    }),
  };
}

/** Puts back, into the very lists, what `withoutFollowing` left out. */
export function addFollowing({ roles, duties }: Loose): void {
  roles.forEach((role, place) => {
    const { id, code } = following(roles[place - 1]);
    role.id ??= id;
    role.code ??= code;
    if (!role.code) delete role.code;
  });
  duties.forEach((duty, place) => {
    const before = duties[place - 1];
    const further = duty.role ?? 0;
    duty.role = (before?.role ?? 0) + further;
    duty.id ??= numberBehind(before, roles[duty.role], further);
  });
}

/** Lists of a file, which lack what follows. */
export interface Loose {
  readonly roles: Writable<PackedRole>[];
  readonly duties: Writable<PackedDuty>[];
}

type Writable<T> = { -readonly [Key in keyof T]?: T[Key] | undefined };

function following(role: Writable<PackedRole> | undefined) {
  return { id: nextNumber(role?.id), code: nextNumber(role?.code) };
}

/** The 编号 to expect behind a duty, `further` roles on. */
function numberBehind(
  before: Writable<PackedDuty> | undefined,
  role: Writable<PackedRole> | undefined,
  further: number,
): string | undefined {
  return before && !further ? nextNumber(before.id) : nextNumber(role?.code && `${role.code}-00`);
}

function nextNumber(number = ''): string | undefined {
  const [, start, serial] = /^(.*?)(\d+)$/.exec(number) ?? [];
  return serial && start + String(Number(serial) + 1).padStart(serial.length, '0');
}
