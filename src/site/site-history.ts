import { readHistory } from './read-history.ts';

type FileDates = ReturnType<typeof readHistory>;

let dates: FileDates | null = null;

/** The date of the last commit of every content file, read once by a process; why there is none is logged then. */
export function siteHistory(): FileDates {
  dates ??= readHistory(process.cwd(), console.warn);
  return dates;
}

/** In a thread that helps another: what that one has read. */
export function takeSiteHistory(read: FileDates): void {
  dates = read;
}
