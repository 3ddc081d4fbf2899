/**
 * Of things that lie in places, those in the first place of a line that holds any; empty where none
 * does. The line leads from where somebody writes outwards, so these are the ones he means.
 */
export function nearest<Thing, Place>(
  things: readonly Thing[],
  line: readonly Place[],
  placeOf: (thing: Thing) => Place,
): readonly Thing[] {
  const place = line.find((at) => things.some((thing) => placeOf(thing) === at));
  return place === undefined ? [] : things.filter((thing) => placeOf(thing) === place);
}
