import { readPage } from '../../src/content/read-page.ts';

/**
 * Reads a page; empty where a problem was reported, or where every line of the section is safely
 * written and stands in what was read, in its order. This strict reading shares no code with ours.
 */
export function lossOf(text: string): string {
  const { body, problems } = readPage('role.mdx', text, true);
  if (problems.length) return '';
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^\s*##?\s+岗位职责\s*$/.test(line));
  const length = lines.slice(start + 1).findIndex((line) => /^\s*##?(?:\s|$)/.test(line));
  const own = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  const strict = own.filter((line) => line.trim()).map(strictly);
  const loose = strict.find((line) => line.startsWith('?'));
  if (start < 0 || loose) return `accepted ${loose}`;
  const groups = new Set<string>();
  const read = body.duties.flatMap(({ group, text: sentence, subItems, facts }) => {
    const heading = group === '' || groups.has(group) ? [] : [`### ${group}`];
    groups.add(group);
    return [
      ...heading,
      `. ${sentence}`,
      ...subItems.map(({ text }) => `.. ${text}`),
      ...facts.map(({ label, values }) => `- ${label}：${values.join('、')}`),
    ];
  });
  // A heading without duties is nothing one could lose.
  const meant = strict.filter(
    (line, i) => !line.startsWith('###') || /^\. /.test(strict[i + 1] ?? ''),
  );
  const same = (line: string) =>
    line
      .replace(/[\s*_~`\\&]|\[\^1\]/g, '')
      .replace(/[,，；;、]+/g, '、')
      .replace(/：、|、$/g, (mark) => mark.slice(0, -1));
  const [left, right] = [meant.map(same), read.map(same)].map((all) => all.join('\n'));
  return left === right ? '' : `read ${JSON.stringify(right)}, written ${JSON.stringify(left)}`;
}

function strictly(line: string): string {
  const [, heading] = /^### ([^#\s].*)$/.exec(line) ?? [];
  if (heading) return `### ${heading.replace(/\s+#+\s*$/, '')}`;
  const [, sentence] = /^\d{1,2}\. (\S.*)$/.exec(line) ?? [];
  if (sentence && !TWO_IN_ONE.test(sentence)) return `. ${sentence}`;
  const [, subItem] = /^ {4}\d{1,2}\. (\S.*)$/.exec(line) ?? [];
  if (subItem && !TWO_IN_ONE.test(subItem)) return `.. ${subItem}`;
  const [, label, value] =
    /^ {4}- (编号|主题|指标|协作|责任|待确认)\s?[:：](.*\S.*)$/.exec(line) ?? [];
  if (value && !/[编号主题]{2}\s?[:：]|[^\s\d]\s*\d{1,2}\. \S/.test(value))
    return `- ${label}：${value.trim()}`;
  // What belongs there is asked for by the rules about numbers.
  if (/^ {4}- 编号\s?[:：]\s*$/.test(line)) return '- 编号：';
  return `?${line}`;
}

/** A fact behind other words, or a second numbered line. */
const TWO_IN_ONE = /(?:编号|主题|指标|协作|责任|待确认)\s?[:：]|[^\s\d]\s*\d{1,2}\. \S/;
