/** What an answer names, one by one: `HL-01-01、HL-02-01` names two. */
export function namedIn(about: string): string[] {
  return about
    .split(/[、，,；;]/)
    .map((name) => name.trim())
    .filter(Boolean);
}
