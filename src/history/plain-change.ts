import type { Change } from './change.ts';
import { changeWords } from './change-words.ts';
import { saysAll } from './says-all.ts';

/** A change in one line of plain text: its words, what is said now, and what was said before. */
export function plainChange(change: Change): string {
  const { kind, before, after } = change;
  const duty = change.about === '职责' ? change.duty : null;
  const head = [duty?.id, changeWords(change)].filter(Boolean).join(' ');
  if (duty && saysAll(kind)) return `${head}：${shortened(duty.text)}`;
  if (saysAll(kind)) return 'page' in change ? head : `${head}：${[...after, ...before].join('')}`;
  const isLines = kind.includes('章节') || kind === '分项';
  const now = isLines ? after.filter((line) => !before.includes(line)) : after;
  const was = isLines ? before.filter((line) => !after.includes(line)) : before;
  const separator = isLines ? '；' : '、';
  const [is, old] = [now, was].map((texts) => shortened(texts.join(separator)));
  const said = is && old ? `${is}（原为：${old}）` : is || (old && `原为：${old}`);
  const about = duty && kind !== '改写' ? `（${shortened(duty.text)}）` : '';
  return `${head}${about}${said && `：${said}`}`;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}……` : text;
}

/** Characters of a text in a message. */
const LONGEST = 200;
