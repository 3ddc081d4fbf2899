import { parseContent } from '../../content/parse-content.ts';
import type { Content } from '../../handbook/content.ts';
import { dutyFiles } from '../../handbook/duty-files.ts';
import { nextDutyNumbers } from '../../handbook/next-duty-numbers.ts';
import { isPage, type Kind } from '../kinds.ts';
import { appendEntry } from './append-entry.ts';
import type { Known } from './ask-fields.ts';
import { FIELDS } from './fields.ts';
import { newPage, type Pairs } from './new-page.ts';

/** The file in which something new stands, and its text. */
export interface WrittenNew {
  readonly file: string;
  readonly text: string;
}

/** Writes something new, whose id nothing else has, into a page of its own or at the end of its list. */
export function writeNew(
  texts: ReadonlyMap<string, string>,
  content: Content,
  { kind, id }: { readonly kind: Kind; readonly id: string },
  known: Known,
): WrittenNew {
  const answered = FIELDS[kind].flatMap(({ flag, key }): Pairs => {
    const value = known.get(flag);
    return key && value !== undefined ? [[key, value]] : [];
  });
  if (!isPage({ kind })) {
    const file = FILES[kind] ?? '';
    return { file, text: appendEntry(texts.get(file) ?? '', id, answered) };
  }
  const file = `content/${FILES[kind]}/${id}.mdx`;
  const page = (number: string) => {
    const duty = { text: String(known.get('duty') ?? ''), number };
    if (kind === 'department') return newPage([...answered, ['order', nextOrder(content)]], null);
    return newPage(answered, duty);
  };
  const numberless = parseContent(new Map([...texts, [file, page('')]]));
  const own = dutyFiles(numberless).find((it) => it.file === file);
  const numbers = nextDutyNumbers({ ...numberless, past: content.past });
  const text = page((own && numbers(own)) ?? '');
  const isWindows = texts.get('content/handbook.yaml')?.includes('\r\n');
  return { file, text: isWindows ? text.replaceAll('\n', '\r\n') : text };
}

function nextOrder({ departments }: Content): number {
  return Math.floor(Math.max(0, ...departments.map(({ data }) => data.order))) + 1;
}

const FILES: Readonly<Record<Kind, string>> = {
  role: 'roles',
  department: 'departments',
  common: 'common',
  topic: 'content/topics.yaml',
  metric: 'content/metrics.yaml',
  partner: 'content/partners.yaml',
  authority: 'content/authority.yaml',
};
