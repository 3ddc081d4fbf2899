import { answerFor } from './answer.ts';
import type { Handbook } from './model.ts';
import { NOTICE_LABELS, type NoticeLabel } from './notice-labels.ts';
import { departmentLink, metricLink, type PageLink, roleLink, topicLink } from './page-links.ts';
import { type PageFolder, pageUrl } from './urls.ts';

/** Everything of one kind that HR still has to settle. */
export interface OpenPoints {
  readonly title: string;
  /** How it is settled. */
  readonly remedy: string;
  readonly points: readonly OpenPoint[];
}

/** One thing to settle: where it is told to readers, and what is to be settled; empty where the kind says it. */
export interface OpenPoint {
  readonly link: PageLink;
  readonly text: string;
}

/** What HR still has to settle, kind by kind; kinds with nothing are left out. */
export function openPoints(handbook: Handbook): OpenPoints[] {
  return KINDS.map(({ pointsIn, ...kind }) => ({ ...kind, points: pointsIn(handbook) })).filter(
    ({ points }) => points.length > 0,
  );
}

/** Whether HR still has to settle anything. */
export function hasOpenPoints(handbook: Handbook): boolean {
  return KINDS.some(({ pointsIn }) => pointsIn(handbook).length > 0);
}

interface Kind extends Omit<OpenPoints, 'points'> {
  readonly pointsIn: (handbook: Handbook) => OpenPoint[];
}

const KINDS: readonly Kind[] = [
  {
    title: '职责',
    remedy: '核对以后，改好这条职责，删掉它的「待确认」一行。',
    pointsIn: ({ duties }) =>
      duties
        .filter(({ doubt }) => doubt)
        .map(({ id, url, role, doubt }) => ({
          link: { title: `${role.title} ${id}`, url },
          text: doubt,
        })),
  },
  {
    title: '指标口径',
    remedy: '核对以后，改好 content/metrics.yaml 里的 definition，删掉 doubt 一行。',
    pointsIn: ({ metrics }) =>
      metrics
        .filter(({ doubt }) => doubt)
        .map((metric) => ({ link: metricLink(metric), text: metric.doubt })),
  },
  ...NOTICE_LABELS.map((label) => ({
    title: label === '待确认' ? '页面里的说明' : label,
    remedy: `定下来以后，删掉以「${label}：」开头的那一段。`,
    pointsIn: (handbook: Handbook) => noticesIn(handbook, label),
  })),
  {
    title: '没有主责的主题',
    remedy: '在一条职责里写上这个主题，或在 content/topics.yaml 里写它的 lead。',
    pointsIn: ({ topics }) =>
      topics.filter((topic) => !answerFor(topic).responsible.length).map(bare(topicLink)),
  },
  {
    title: '没有负责人的部门',
    remedy: '在部门文件的开头写 head。',
    pointsIn: ({ departments }) =>
      departments.filter(({ head }) => !head).map(bare(departmentLink)),
  },
  {
    title: '没有职务代理人的岗位',
    remedy: '在岗位文件的开头写 deputy。',
    pointsIn: ({ roles }) => roles.filter(({ deputy }) => !deputy).map(bare(roleLink)),
  },
];

function noticesIn({ departments, roles, guides }: Handbook, wanted: NoticeLabel): OpenPoint[] {
  const folders = { departments, roles, guide: guides } satisfies Record<PageFolder, unknown>;
  return Object.entries(folders).flatMap(([folder, pages]) =>
    pages.flatMap(({ id, title, notices }) =>
      notices
        .filter(({ label }) => label === wanted)
        .map(({ text, anchor }) => ({
          link: { title, url: `${pageUrl(folder as PageFolder, id)}#${anchor}` },
          text,
        })),
    ),
  );
}

function bare<Part>(linkTo: (part: Part) => PageLink) {
  return (part: Part): OpenPoint => ({ link: linkTo(part), text: '' });
}
