import { fullUrl } from '../handbook/address.ts';
import type { Handbook } from '../handbook/model.ts';
import { FEED_URL } from '../handbook/urls.ts';
import { chineseDay } from './chinese-day.ts';
import type { Day } from './day.ts';
import { dayGroups } from './day-groups.ts';
import { monthUrl } from './months.ts';
import { shortChanges } from './short-changes.ts';

/**
 * The latest days, one entry each, in the format of RFC 4287. A day begins at midnight in China, whatever
 * the machine. An empty text where HR named no site.
 */
export function atomFeed(
  handbook: Pick<Handbook, 'title' | 'company' | 'site' | 'base'>,
  days: readonly Day[],
): string {
  const self = fullUrl(handbook, FEED_URL);
  const page = fullUrl(handbook, '/changes/');
  const [latest] = days;
  if (!self || !page || !latest) return '';
  const entries = days.slice(0, MOST).map(({ date, changes }) => {
    const url = `${fullUrl(handbook, monthUrl(date.slice(0, 7)))}#${date}`;
    const lines = dayGroups(changes).map(
      (group) => `${group.page?.title ?? '主题、指标与外部单位'}：${shortChanges(group.changes)}`,
    );
    return [
      '  <entry>',
      `    <title>${escaped(`${chineseDay(date)}的改动`)}</title>`,
      `    <id>${escaped(url)}</id>`,
      `    <link href="${escaped(url)}"/>`,
      `    <updated>${instantOf(date)}</updated>`,
      `    <content type="text">${escaped(lines.join('\n'))}</content>`,
      '  </entry>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <title>${escaped(`${handbook.title} · 修订记录`)}</title>`,
    `  <id>${escaped(page)}</id>`,
    `  <link rel="self" href="${escaped(self)}"/>`,
    `  <link href="${escaped(page)}"/>`,
    `  <updated>${instantOf(latest.date)}</updated>`,
    `  <author><name>${escaped(handbook.company)}</name></author>`,
    ...entries,
    '</feed>\n',
  ].join('\n');
}

function instantOf(date: string): string {
  return `${date}T00:00:00+08:00`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** As many days as a reader may have missed. */
const MOST = 30;
