import type { Change } from './change.ts';

/** What was said otherwise from one day on. */
export interface Day {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Pages have the ids that they bear today, or bore last. */
  readonly changes: readonly Change[];
}
