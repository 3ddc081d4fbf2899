import { asksWho } from './question-words.ts';

/**
 * The text with how often something is done as the handbook writes it, where its duties do: 每天 is 每日,
 * 每周一次 is 每周. Beside a question for somebody it only fills the sentence, and stays.
 */
export function withFrequency(text: string, written: string): string {
  const isLiteral = text.length > 3 && written.includes(text);
  if (isLiteral || asksWho(text)) return text;
  return text.replace(OFTEN, (found, unit = '天') => {
    const often = `每${UNITS[unit] ?? unit}`;
    return written.includes(often) ? often : found;
  });
}

const OFTEN = /天天|每一?个?(天|日|周|星期|礼拜|月|季|年)度?(?:一次)?/gu;
const UNITS: Readonly<Record<string, string>> = { 天: '日', 星期: '周', 礼拜: '周' };
