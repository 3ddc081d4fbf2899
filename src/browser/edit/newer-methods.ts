/**
 * What the core takes for granted and the oldest browsers, Chrome 109, Firefox 115 and Safari 16.4, do not all
 * have, by MDN's table of compatibility.
 */
const METHODS: readonly (readonly [object, Readonly<Record<string, unknown>>])[] = [
  [
    Array.prototype,
    {
      toSorted<Item>(this: readonly Item[], compare?: (a: Item, b: Item) => number) {
        return [...this].sort(compare);
      },
      toReversed<Item>(this: readonly Item[]) {
        return [...this].reverse();
      },
    },
  ],
  [Map, { groupBy }],
  [RegExp, { escape: (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') }],
];

function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key) {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

for (const [target, methods] of METHODS)
  for (const [name, value] of Object.entries(methods))
    if (!(name in target))
      Object.defineProperty(target, name, { value, writable: true, configurable: true });
