import type { Sentence } from './sentence.ts';
import { ASPECTS, LINES, type Line, METRIC_KINDS } from './words.ts';

/** A topic or a metric. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** The topics and metrics that the lines of work have in a company of so many roles. */
export interface Subjects {
  /** Those that every department has. */
  readonly common: readonly Subject[];
  readonly topics: ReadonlyMap<Line, readonly Subject[]>;
  readonly metrics: ReadonlyMap<Line, readonly Subject[]>;
}

/** About a topic for every eight roles and a metric for every ten, and some in the smallest company. */
export function subjectsFor(lines: readonly Line[], roles: number): Subjects {
  const count = (least: number, per: number) => least + Math.ceil(roles / per / LINES.length);
  const topics = (line: Line) => Array.from({ length: count(4, 8) }, (_, at) => topic(line, at));
  const metrics = (line: Line) => Array.from({ length: count(2, 10) }, (_, at) => metric(line, at));
  return {
    common: COMMON.map((name, at) => ({ id: `common-${at + 1}`, name, kind: '' })),
    topics: new Map(lines.map((line) => [line, topics(line)])),
    metrics: new Map(lines.map((line) => [line, metrics(line)])),
  };
}

/** The topic of a line that a sentence is about: of its object and aspect where there is one, else of another. */
export function topicOf(line: Line, { object, aspect }: Sentence, subjects: Subjects): Subject {
  const own = subjects.topics.get(line) ?? [];
  const near = own[object + aspect * line.objects.length] ?? own[object % own.length];
  if (!near) throw new Error(`${line.title} has no topics`);
  return near;
}

function topic(line: Line, at: number): Subject {
  const { length } = line.objects;
  const aspect = Math.floor(at / length);
  const name = `${line.objects[at % length]}${aspect ? ASPECTS[aspect] : '管理'}`;
  return { id: `${line.id}-topic-${at + 1}`, name, kind: line.title };
}

function metric(line: Line, at: number): Subject {
  const { length } = line.objects;
  const turn = Math.floor(at / length);
  const kind = METRIC_KINDS[((at % length) + turn) % METRIC_KINDS.length] ?? '';
  const round = Math.floor(turn / METRIC_KINDS.length);
  const name = `${line.objects[at % length]}${round ? ASPECTS[round] : ''}${kind}`;
  return { id: `${line.id}-metric-${at + 1}`, name, kind };
}

const COMMON = ['工作计划', '业务培训', '工作报表', '费用控制', '安全生产', '部门会议'];
