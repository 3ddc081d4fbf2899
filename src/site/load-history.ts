import { readHistory } from './read-history.ts';

/** The date of the last commit of every content file, as of this build; why there is none is logged. */
export const history = readHistory(process.cwd(), console.warn);
