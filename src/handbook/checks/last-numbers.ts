import { lastNumberLines } from '../last-number-lines.ts';
import type { Check } from './check.ts';

/** No `lastNumber` is lower than a number that was given. One that is absent is not asked for. */
export const lastNumbers: Check = (content) =>
  lastNumberLines(content).filter(({ insert }) => insert === undefined);
