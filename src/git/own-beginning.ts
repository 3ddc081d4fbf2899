/** What one commit did: the company that it wrote down, and which files of duties it left or took away. */
export interface Step {
  readonly company: string | undefined;
  readonly files: ReadonlyMap<string, boolean>;
}

/**
 * The place of the commit with which the present handbook began: the last one that named another
 * company and left none of the files of duties that stood before, or else the first.
 */
export function ownBeginning(steps: readonly Step[]): number {
  const standing = new Set<string>();
  let company: string | undefined;
  let beginning = 0;
  for (const [at, step] of steps.entries()) {
    const before = [...standing];
    for (const [file, stands] of step.files) {
      if (stands) standing.add(file);
      else standing.delete(file);
    }
    const isOther = company !== undefined && step.company !== undefined && step.company !== company;
    if (isOther && before.length && !before.some((file) => standing.has(file))) beginning = at;
    company = step.company ?? company;
  }
  return beginning;
}
