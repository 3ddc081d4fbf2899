/** What stands at a place of a list. Throws a RangeError where nothing does. */
export function at<T>(list: readonly T[], place: number): T {
  const thing = list[place];
  if (thing === undefined) throw new RangeError(`nothing at place ${place}`);
  return thing;
}
