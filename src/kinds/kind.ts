/** One kind of what the check says: what it is called and how it comes about and is mended, in Chinese. */
export interface Kind {
  readonly title: string;
  readonly cause: string;
  readonly repair: string;
  /** Absent where it cannot be shown in lines of text. */
  readonly example?: Example;
}

/** Lines of one file, or the name of one, as they must not be and as they should be. */
export interface Example {
  /** Where the lines stand; absent where the names of files are shown. */
  readonly file?: string;
  readonly wrong: string;
  readonly right: string;
}
