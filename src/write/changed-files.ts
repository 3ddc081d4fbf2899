/** The files whose texts differ from those before, as they are now; null for a file that is gone. */
export function changedFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Map<string, string | null> {
  const written = [...after].filter(([file, text]) => before.get(file) !== text);
  const gone = [...before.keys()].filter((file) => !after.has(file));
  return new Map([...written, ...gone.map((file) => [file, null] as const)]);
}
