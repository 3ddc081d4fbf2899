import { splitOutsideBrackets } from '../handbook/brackets.ts';
import { numberRange } from '../handbook/number-range.ts';
import { betweenQuotes, flowParts } from './yaml-flow.ts';
import { writtenItem } from './yaml-scalar.ts';

/** The names that were meant, and the list as YAML wants it. */
export interface MeantList {
  readonly items: readonly string[];
  readonly text: string;
}

/** What the field of a list takes, and whether a blank or `/` parts its names. */
export interface ListField {
  readonly takes: (items: readonly string[]) => boolean;
  readonly partsLoosely: boolean;
}

/**
 * The list that a value in one line was meant to be: in other brackets or none, parted by other signs
 * than commas. Null where it is taken, and right, as it is. What stands in quotes is one item.
 */
export function meantList(written: string, isTaken: boolean, field: ListField): MeantList | null {
  const { takes } = field;
  const source = written
    .replace(/^\{([^{}:：]*)\}$/u, '[$1]')
    .replace(/^"(\[[^[\]"]*\])"$/, '$1')
    .replace(/^\[\s*(\[[^[\]]*\])\s*\]$/, '$1');
  const isFlow = /^\[.*\]$/.test(source);
  if (!source || (!isFlow && /^["'{|>]/.test(source))) return null;
  // YAML allows a comma behind the last item.
  const parts = isFlow
    ? flowParts(source.slice(1, -1).replace(/,\s*$/, ''))
    : [withoutBrackets(source)];
  if (!parts) return null;
  const items = parts.filter(Boolean).flatMap((part) => {
    const isQuoted = /^["']/.test(part);
    return isQuoted ? [{ text: part.slice(1, -1), isQuoted }] : itemsOf(part, field);
  });
  const texts = items.map(({ text }) => text);
  const isSame = isFlow ? texts.length === parts.length : texts[0] === source;
  const isRight =
    source === written &&
    isSame &&
    texts.length <= parts.length &&
    items.every((it, i) => isAt(it, parts[i]));
  if ((isRight && isTaken) || !texts.length || !takes(texts)) return null;
  return { items: texts, text: `[${texts.map(writtenItem).join(', ')}]` };
}

function isAt({ text, isQuoted }: { text: string; isQuoted: boolean }, part = ''): boolean {
  return isQuoted || text === part;
}

/** `【甲, 乙】` and `甲, 乙]` without their brackets; those that are a part of a name stay. */
function withoutBrackets(text: string): string {
  const inner = text.replace(/^[【［[（(]\s*/u, '').replace(/\s*[】］\]）)]$/u, '');
  const isWhole = /^[【［[（(][^】］\]）)]*[】］\]）)]$/u.test(text);
  const isHalf = /^[^【［[（(]*[】］\]]$|^[【［[][^】］\]）)]*$/u.test(text);
  if (isHalf || (isWhole && /^[【［[]/u.test(text))) return inner;
  // No name stands in brackets as a whole.
  return isWhole ? inner : text;
}

function itemsOf(part: string, { takes, partsLoosely }: ListField) {
  const plain = (texts: readonly string[]) =>
    texts
      .map((it) => it.trim())
      .filter(Boolean)
      .map((it) => ({ text: betweenQuotes(it) ?? it.replace(QUOTED, '$2'), isQuoted: false }));
  const cut = splitOutsideBrackets(part, /[,，、;；]/);
  return plain(
    cut.flatMap((text) => {
      const numbers = takes([text.trim()]) ? null : numberRange(text.trim());
      if (numbers && takes(numbers)) return numbers;
      if (!partsLoosely) return text.trim();
      const between = text.trim().split(BLANK_OR_SLASH);
      if (between.length > 1) return between;
      const anywhere = text.trim().split(/[\s/]+/);
      const isList = anywhere.length > 1 && !takes([text.trim()]) && takes(anywhere);
      return isList ? anywhere : [text.trim().normalize(takes([text.trim()]) ? 'NFC' : 'NFKC')];
    }),
  );
}

/** In half-width quotes behind another sign than a comma. */
const QUOTED = /^(["'])([^"']+)\1$/;
/** Between Chinese characters; names in other letters have blanks and slashes of their own. */
const BLANK_OR_SLASH = /(?<=\p{Script=Han})(?: +| *\/ *)(?=\p{Script=Han})/u;
