import { isBulleted, withoutMarker } from './item-marker.ts';
import { readListMark } from './list-mark.ts';

/** A line that can be the title of a group of duties. */
export interface GroupTitle {
  readonly text: string;
  /** False where its mark may as well be that of a sub-item. */
  readonly standsAlone: boolean;
}

/**
 * Reads `二、甲`, `（二）甲`, `**甲**`, `【甲】`, `◆ 甲`, `A. 甲` and a short bare line as a title,
 * without its marks; null for a numbered item, a fact and a sentence.
 */
export function groupTitle(line: string): GroupTitle | null {
  const bare = line.trim();
  const unwrapped = bare
    .replace(/^(\*{1,3}|__)(.+?)\1[：:]?$/u, '$2')
    .replace(/^【(.+)】[：:]?$/u, '$1');
  const ranked = withoutRank(unwrapped);
  if (ranked === null) return null;
  const text = ranked.replace(/^(\*{1,3}|__)(.+?)\1$/u, '$2').replace(/[\s：:]+$/u, '');
  const isMarked = ranked.replace(/[：:]$/u, '') !== bare.replace(/[：:]$/u, '');
  const isTitle =
    /\p{L}/u.test(text) && text.length <= LONGEST && !/[。；;！？!?：:|<>`=]/u.test(text);
  if (!isTitle || (!isMarked && NO_TITLE.test(text))) return null;
  const standsAlone = !/^[-－–—*+•·(（a-zA-Z]/u.test(unwrapped) || unwrapped !== bare;
  return { text, standsAlone };
}

/** The words behind a mark of a higher rank than `1.`; null behind `1.` itself. */
function withoutRank(text: string): string | null {
  const part = /^第\s?[0-9一二三四五六七八九十]{1,3}\s?(?:部分|章|节|类)[\s：:、]*/u.exec(
    text,
  )?.[0];
  if (part !== undefined) return text.slice(part.length);
  const sign = /^(?![©®℃℉№])\p{So}\uFE0F?\s*/u.exec(text)?.[0];
  if (sign !== undefined) return text.slice(sign.length);
  if (isBulleted(text)) return withoutMarker(text);
  const mark = readListMark(text);
  if (!mark) return /^[0-9]/.test(text) ? null : text;
  return /^(?:[一a][、.)]|\([一a]\))$/.test(mark.shape) ? mark.rest : null;
}

const LONGEST = 16;
/** Bare lines that rather say something than name what stands below. */
const NO_TITLE = /^(?:以下|下列|上述|本岗|注|说明|备注|提示|参见|详见)|如下$|[，,]/u;
