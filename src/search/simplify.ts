import type { Context } from './context.ts';
import { IDLE_CHARACTERS } from './steps/idle-words.ts';
import { isHan } from './tokens.ts';

/**
 * What was typed in simplified characters. Traditional ones are looked up only where there are some that
 * nobody here would write.
 */
export async function simplifyIfNeeded(typed: string, context: Context): Promise<string> {
  const { text, words } = context.library;
  const isStrange = [...typed].some(
    (one) =>
      isHan(one) && ![text, words].some((it) => it.includes(one)) && !IDLE_CHARACTERS.has(one),
  );
  return isStrange ? (await context.guesses()).simplify(typed) : typed;
}
