/** A part of the model while it is being joined: its lists still grow, its references are still set. */
export type Draft<Part> = {
  -readonly [Key in keyof Part]: Part[Key] extends readonly (infer Item)[] ? Item[] : Part[Key];
};
