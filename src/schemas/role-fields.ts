import { roleSchema } from './role.ts';

/** A field at the head of a role file, as the guide explains it. */
export interface RoleField {
  readonly name: string;
  /** Whether a file without it is refused. */
  readonly isNeeded: boolean;
  /** In Chinese: its name, and what is written there. */
  readonly description: string;
}

/** Every field of a role, in the order of the schema. */
export function roleFields(): RoleField[] {
  return Object.entries(roleSchema.shape).map(([name, field]) => ({
    name,
    isNeeded: !field.safeParse(undefined).success,
    description: field.description ?? '',
  }));
}
