/** The one thing of a list; null where there is none or there are more. */
export function only<Thing>(things: readonly Thing[]): Thing | null {
  return things.length === 1 ? (things[0] ?? null) : null;
}
