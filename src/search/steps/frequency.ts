import type { Library } from '../library.ts';
import { asksWho, IDLE_AFTER_ROLES } from './question-words.ts';
import { cut } from './segments.ts';

/**
 * The text with how often something is done as the handbook writes it, where its duties do: 每天 is 每日,
 * 每周一次 is 每周. Behind who does it it is a word of its own, which nothing that only asks follows:
 * 护士长每天做什么 is 护士长 每日. Beside a question for somebody it only fills the sentence, and stays.
 */
export function withFrequency(text: string, library: Library): string {
  const isLiteral = text.length > 3 && library.text.includes(text);
  if (isLiteral || asksWho(text)) return text;
  return text
    .replace(OFTEN, (found, unit = '天') => {
      const often = `每${UNITS[unit] ?? unit}`;
      return library.text.includes(often) ? often : found;
    })
    .replace(BEHIND, (all, before: string, often: string, behind: string) =>
      endsWithDoer(before, library) ? `${before} ${often} ${told(behind, library)}` : all,
    );
}

const OFTEN = /天天|每一?个?(天|日|周|星期|礼拜|月|季|半年|年)度?(?:一次)?/gu;
const UNITS: Readonly<Record<string, string>> = { 天: '日', 星期: '周', 礼拜: '周' };

/** How often, with what stands before and behind it. */
const BEHIND = /^(.+?) ?(每(?:天|日|周|星期|礼拜|月|季|半年|年))(.*)$/u;

/** Whether the text ends with the name of a role or a department. */
function endsWithDoer(text: string, { vocabulary }: Library): boolean {
  return [...vocabulary].some(
    ([name, [first]]) =>
      (first?.type === 'role' || first?.type === 'department') && text.endsWith(name),
  );
}

/** What stands behind, unless it only asks. */
function told(text: string, library: Library): string {
  const { known, unknown } = cut(text.trim(), IDLE_AFTER_ROLES, library);
  return known.length + unknown.length ? text : '';
}
