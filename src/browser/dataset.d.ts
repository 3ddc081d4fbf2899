interface DOMStringMap {
  /** On a row: the day (`YYYY-MM-DD`) by which something has to be settled. */
  due?: string;
  /** The reader's choice, `light` or `dark`; absent for the system's theme. */
  theme?: string;
  /** On a button: the theme it chooses, `auto` for the system's. */
  themeChoice?: string;
  /** On a search box: the sentence that says whom to ask where nothing is found. */
  whomToAsk?: string;
  /** On the part of a first-day page that keeps the choice: the role's id. */
  ownRole?: string;
  /** On what keeps a role as one's own: its id, empty to forget it. */
  chooseRole?: string;
  /** On what says whether a version is in force: from which day it is, and from which the next one is. */
  effective?: string;
  until?: string;
  /** On what is said of a version only until it is in force: the day. */
  announced?: string;
  /** On the text of a version that may be still to come: the day. */
  versionText?: string;
}
