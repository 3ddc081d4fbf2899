import type { CommonDuty, Duty } from './model.ts';
import { reasonLine } from './reasons.ts';

/** How often a duty is done and to what standard, as readers are told; empty where nothing is said. */
export function dutyTerms({ frequencies, standard }: Duty | CommonDuty): string[] {
  const often = frequencies.map(({ text }) => text).join('、');
  return [often, standard && `标准：${standard}`].filter(Boolean);
}

/** What else the search finds a duty by and says of it: its terms, and with whom it is done for what. */
export function searchedTerms(duty: Duty | CommonDuty): string[] {
  return [...dutyTerms(duty), reasonLine(duty)].filter(Boolean);
}
