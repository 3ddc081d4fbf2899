import type { Outline } from './outline.ts';

/** A finished chart: an `<svg>` ready to stand in a page, and its size in px. */
export interface Diagram {
  svg: string;
  width: number;
  height: number;
  /** The chart in words; org charts have a tree of links instead. */
  outline?: Outline;
}
