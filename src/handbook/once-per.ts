/** A function that works out its answer once for each thing, and keeps it as long as the thing lives. */
export function oncePer<Thing extends object, Answer>(
  workOut: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const kept = known.get(thing) ?? { answer: workOut(thing) };
    known.set(thing, kept);
    return kept.answer;
  };
}
