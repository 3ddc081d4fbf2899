import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** One rule about the content as a whole: everything that breaks it, in any order. */
export type Check = (content: Content) => Problem[];
