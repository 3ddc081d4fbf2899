/** Whether two texts are made of the same characters, in whatever order. */
export function isAnagram(one: string, other: string): boolean {
  return [...one].toSorted().join('') === [...other].toSorted().join('');
}
