import type { WrittenRole } from '../../handbook/content.ts';

/** As what a name stands somewhere: it tells which kinds of things may be meant. */
export type Position =
  | 'department'
  | 'role'
  | 'deputy'
  | 'superior'
  | 'signatory'
  | 'audience'
  | 'owner'
  | 'collaborator'
  | 'topic'
  | 'metric';

/** A place where something is named that is written elsewhere. */
export interface NamePlace {
  readonly position: Position;
  readonly name: string;
  readonly file: string;
  /** Where the name stands in the text of the file, as it is read. */
  readonly start: number;
  readonly end: number;
  /** It is a whole YAML value without quotes, which some names need. */
  readonly isBare: boolean;
  /** The department in which its author stands; empty for none. */
  readonly home: string;
  /** The role that names another. */
  readonly author?: WrittenRole;
}
