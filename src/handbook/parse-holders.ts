import type { Holder } from './model.ts';

/**
 * The persons of a text such as 张三、李四（城北院区） 8021: names, each with a place in brackets and a
 * telephone number behind it. Null where a part of the text is no name.
 */
export function parseHolders(text: string): Holder[] | null {
  const holders = text
    .split(/[、，,;；](?![^（(]*[）)])/u)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(parsePerson);
  return holders.length > 0 && holders.every((holder) => holder !== null) ? holders : null;
}

function parsePerson(text: string): Holder | null {
  const [, name, place, phone] =
    /^([^（）()\d]+?)\s*(?:[（(]\s*([^（）()]+?)\s*[）)])?\s*((?:分机|电话|转)?[:：]?\s*[+\d][\d\s-]*)?$/u.exec(
      text,
    ) ?? [];
  return name ? { name, ...(place && { place }), ...(phone && { phone: phone.trim() }) } : null;
}
