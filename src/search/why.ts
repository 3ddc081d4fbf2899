import { asWritten } from './as-written.ts';
import { nameOf } from './name-of.ts';
import type { DepartmentRecord, DutyRecord, NamedRecord } from './records.ts';

/** The words in which a result says why it was found. `term` is what was asked, as normalised. */
export const why = {
  /** The thing goes by another name: 「病号饭」即主题「膳食」. */
  alias: (term: string, thing: NamedRecord) =>
    `「${asWritten(term, thing)}」即${LABELS[thing.type]}「${nameOf(thing)}」`,
  /** The duty carries the topic or metric as its fact, or belongs to the role or department. */
  tagged: (thing: NamedRecord) => `${LABELS[thing.type]}：${nameOf(thing)}`,
  /** What the role is to the topic or metric: 牵头, 主责 … */
  part: (part: string, thing: NamedRecord) => `${part}「${thing.title}」`,
  /** What the role is to the one duty that was asked for. */
  duty: ({ kindName, id }: DutyRecord) => `${kindName} ${id}`,
  /** The duty is of the 责任 that was asked for. */
  kind: (kind: string) => `责任：${kind}`,
  /** The role is the superior, report or deputy of the one asked about. */
  related: (relation: string, role: NamedRecord) => `${nameOf(role)}的${relation}`,
  /** The duty names the department to work with. */
  shared: (department: DepartmentRecord) => `协作：${department.title}`,
  /** The person holds the role, or stands in for its holder. */
  holder: (name: string) => `任职人：${name}`,
  deputy: (name: string) => `职务代理人：${name}`,
  /** The role is the head of the department. */
  head: (department: DepartmentRecord) => `${department.title}负责人`,
  /** The topic is the nearest one to what was asked. */
  near: (topic: NamedRecord) => `相近的主题：${topic.title}`,
  pinyin: (letters: string, phrase: string) => `拼音 ${letters} 读作「${phrase}」`,
  homophone: (term: string, phrase: string) => `「${term}」与「${phrase}」同音`,
  lookalike: (term: string, phrase: string) => `「${term}」与「${phrase}」形近`,
  /** Only a part of the words was found together. */
  relaxed: (found: readonly NamingTerm[]) =>
    `只含${found.map(({ term, meanings: [thing] }) => `「${asWritten(term, thing)}」`).join('')}`,
};

const LABELS = {
  role: '岗位',
  department: '部门',
  topic: '主题',
  metric: '指标',
  partner: '外部单位',
};

/** A term, and the things that it may call. */
interface NamingTerm {
  readonly term: string;
  readonly meanings: readonly NamedRecord[];
}
