/** What only HR knows, as they have answered it. */
export interface Answers {
  /** The department that is meant by a name in documents; by the empty one for roles of which none is said. */
  readonly departments: ReadonlyMap<string, string>;
  /** The superior that is meant by a name in documents. */
  readonly superiors: ReadonlyMap<string, string>;
  /** The superior of the roles of a department of which none is said. */
  readonly superiorsIn: ReadonlyMap<string, string>;
  /** The first new code in a department. */
  readonly codes: ReadonlyMap<string, string>;
}

/** Nothing is asked yet. */
export const NO_ANSWERS: Answers = {
  departments: new Map(),
  superiors: new Map(),
  superiorsIn: new Map(),
  codes: new Map(),
};
