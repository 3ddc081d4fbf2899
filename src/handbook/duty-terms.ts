import type { Duty } from './model.ts';

/** How often a duty is done and to what standard, as readers are told; empty where nothing is said. */
export function dutyTerms({ frequencies, standard }: Duty): string[] {
  const often = frequencies.map(({ text }) => text).join('、');
  return [often, standard && `标准：${standard}`].filter(Boolean);
}
