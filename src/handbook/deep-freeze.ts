/** Freezes a value and everything it refers to, circles included, and gives it back. */
export function deepFreeze<Value>(value: Value): Value {
  // A list and no recursion: from role to role a large company leads deeper than a stack holds.
  const open: unknown[] = [value];
  while (open.length) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null || Object.isFrozen(one)) continue;
    Object.freeze(one);
    for (const part of Object.values(one)) open.push(part);
  }
  return value;
}
