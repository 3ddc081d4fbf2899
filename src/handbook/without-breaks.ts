/** A text without the line breaks between two Chinese characters or marks, where a blank would part a word. */
export function withoutBreaks(text: string): string {
  return text.replace(BREAK, '');
}

const CHINESE = '[\\p{Script=Han}\\u3001-\\u303F\\uFF00-\\uFFEF“”‘’…—]';
const BREAK = new RegExp(`(?<=${CHINESE})[ \\t]*\\n[ \\t]*(?=${CHINESE})`, 'gu');
