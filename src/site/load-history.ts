import { readHistory } from './read-history.ts';

/** The date of the last commit of every content file, as of this build. */
export const history = readHistory(process.cwd());
