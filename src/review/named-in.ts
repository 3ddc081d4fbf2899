/** What an answer names, one by one: `XS-01-03、FW-01-05` names two. */
export function namedIn(about: string): string[] {
  return about
    .split(/[、，,；;]/)
    .map((name) => name.trim())
    .filter(Boolean);
}
