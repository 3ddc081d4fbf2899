import type { SourceDocument } from '../document.ts';
import type { DocumentRead } from '../reading/role-read.ts';
import { sharedDuties } from './common-duties.ts';
import { differences } from './differences.ts';
import type { RoleDraft } from './draft-roles.ts';
import { findMissing } from './find-missing.ts';

/** A document with what was read in it. */
export interface ReadDocument {
  readonly document: SourceDocument;
  readonly read: DocumentRead;
}

/** What the report tells. */
export interface Told {
  readonly documents: readonly ReadDocument[];
  readonly drafts: readonly RoleDraft[];
  /** Drafts that the handbook holds word for word already. */
  readonly present: readonly RoleDraft[];
  /** The texts of the handbook's files, by their paths. */
  readonly texts: ReadonlyMap<string, string>;
  readonly questions: readonly string[];
}

/** The report in Chinese: what was read as what, what is proposed and asked, and word for word what was not placed. */
export function report(told: Told): string {
  const { drafts, present, questions, texts } = told;
  const before = [
    ...section('草稿', drafts.map(draftLine)),
    ...section(
      '手册里已经一字不差的，没有写',
      present.map(({ role, existing }) => `「${role.title}」（${existing}）`),
    ),
    ...section('请 HR 定', questions),
    ...section(
      '与手册里的不同',
      drafts.flatMap((draft) => {
        const lines = differences(draft, texts);
        return lines.length ? [draft.title, ...lines.map((line) => `  ${line}`)] : [];
      }),
    ),
    ...section('程序提议的，请核对', drafts.flatMap(proposals)),
    ...section(
      '几个岗位都有的职责，可以移到 content/common/ 作通用职责',
      sharedDuties(drafts).map(({ text, count }) => `「${text}」：${count} 个岗位`),
    ),
    ...section('原文这样写的，读作', readings(told)),
  ];
  return [...before, ...leftOver(told, before)].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length ? [`${title}：`, ...lines.map((line) => `  ${line}`), ''] : [];
}

function draftLine({ file, title, home, body }: RoleDraft): string {
  const others = body.sections.map((it) => it.title);
  const parts = [`职责 ${body.duties.length} 条`, ...others].join('、');
  return `${file}：${title}（${home.name || '部门待定'}），${parts}`;
}

function proposals({
  facts,
  title,
  proposedCode,
  numbers,
  home,
  superiors,
  isSuperiorAnswered,
  body,
}: RoleDraft): string[] {
  const by = {
    document: '',
    answer: '',
    nobody: '',
    heading: '标题里写着',
    command: '命令里写着',
    title: '按岗位名称',
  }[home.by];
  const stated = String(facts.fields.get('reportsTo') ?? '');
  const given = numbers.filter((number) => number !== null);
  const lines = [
    ...(by ? [`部门 ${home.name}（${by}）`] : []),
    ...(proposedCode ? [`岗位编号 ${proposedCode}`] : []),
    ...(superiors.reportsTo !== stated && !isSuperiorAnswered && !superiors.dottedTo.length
      ? [`直接上级 ${superiors.reportsTo}（原文写「${stated}」）`]
      : []),
    ...(superiors.dottedTo.length
      ? [
          `上级不止一位：${superiors.reportsTo} 写作直接上级，${superiors.dottedTo.join('、')} 写作虚线汇报`,
        ]
      : []),
    ...(given.length ? [`职责编号 ${[...new Set([given[0], given.at(-1)])].join(' 至 ')}`] : []),
    ...body.duties.flatMap(({ proposed, text }, at) =>
      proposed ? [`${numbers[at] ?? `「${text.slice(0, 12)}」`} ${proposed}`] : [],
    ),
  ];
  return lines.length ? [title, ...lines.map((line) => `  ${line}`)] : [];
}

function readings({ documents, drafts, present }: Told): string[] {
  const headings = documents.flatMap(({ read }) => read.headings);
  return [
    ...headings.map(({ written, as }) => `${written} → ${as}`),
    ...[...drafts, ...present].flatMap(({ title, role, facts, body }) => [
      title,
      ...[...role.readAs, ...body.duties.flatMap(({ readAs }) => readAs)].map(
        ({ written, as }) => `  ${written} → ${as}`,
      ),
      ...facts.left.map(({ fact: { label, value }, why }) => `  ${label}：${value} → ${why}`),
    ]),
  ];
}

function leftOver(
  { documents, drafts, present, texts: files }: Told,
  before: readonly string[],
): string[] {
  const known = present.map(({ existing }) => files.get(existing) ?? '');
  const texts = [...drafts.map(({ text }) => text), ...known];
  const strays = new Set([...drafts, ...present].flatMap(({ body }) => body.unplaced));
  const told = [...strays].map(({ written }) => written);
  const lines = documents.flatMap(({ document, read }) => {
    const unplaced = read.unplaced.map(({ written }) => written);
    const asides = document.asides.map(({ what, text }) => `［${what}］${text}`);
    const missing = findMissing(document.blocks, [
      ...texts,
      ...before,
      ...told,
      ...unplaced,
      ...asides,
    ]);
    const own = [...unplaced, ...missing, ...asides];
    return own.length ? [`${document.name}：`, ...own.map((line) => `  ${line}`)] : [];
  });
  const all = [...told, ...lines];
  return all.length
    ? section('没有放进去的，原文照录', all)
    : ['没有放进去的：没有，全部都放进去了。'];
}
