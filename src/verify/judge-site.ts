import { pagesOf } from './built-site.ts';
import type { Built, Flaw, Rule } from './rule.ts';

/** What breaks rules in a built site, rule by rule, and how many pages it has; only one of them is kept at a time. */
export async function judgeSite(
  built: Built,
  rules: readonly Rule[],
): Promise<{ readonly flaws: readonly Flaw[]; readonly pages: number }> {
  const judgings = rules.map((rule) => rule(built));
  let pages = 0;
  for (const page of pagesOf(built.site)) {
    pages++;
    for (const judging of judgings) judging.look?.(page);
  }
  const flaws: Flaw[] = [];
  for (const judging of judgings) flaws.push(...(await judging.flaws()));
  return { flaws, pages };
}
