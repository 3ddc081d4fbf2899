import type { Measure } from './model.ts';

/** What a measure says beside its metric, in words: 目标 ≥ 6 次, 权重 30%, 月度. */
export function measureTerms({ target, weight, period }: Measure): string[] {
  const said = [target && `目标 ${target}`, weight !== null && `权重 ${weight}%`, period];
  return said.filter((term): term is string => Boolean(term));
}
