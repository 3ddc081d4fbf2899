import { answerFor } from './answer.ts';
import type { CommonDuty, Duty, Handbook } from './model.ts';
import { NOTICE_LABELS, type NoticeLabel } from './notice-labels.ts';
import { oncePer } from './once-per.ts';
import { departmentLink, metricLink, type PageLink, roleLink, topicLink } from './page-links.ts';
import { type PageFolder, pageUrl } from './urls.ts';

/** Everything of one kind that HR still has to settle. */
export interface OpenPoints {
  readonly title: string;
  /** How it is settled. */
  readonly remedy: string;
  readonly count: number;
  readonly points: readonly OpenPoint[];
}

/** What is to be settled, empty where the kind says it, and every place where it is told to readers. */
export interface OpenPoint {
  readonly text: string;
  readonly links: readonly PageLink[];
}

/** What HR still has to settle, kind by kind; kinds with nothing are left out. */
export function openPoints(handbook: Handbook): OpenPoints[] {
  return KINDS.map(({ placesIn, ...kind }) => {
    const places = placesIn(handbook);
    return { ...kind, count: places.length, points: pointsOf(places) };
  }).filter(({ count }) => count > 0);
}

/** Whether HR still has to settle anything. */
export const hasOpenPoints = oncePer((handbook: Handbook): boolean =>
  KINDS.some(({ placesIn }) => placesIn(handbook).length > 0),
);

/** One sentence is said once, however many places it is about. */
function pointsOf(places: readonly Place[]): OpenPoint[] {
  return [...Map.groupBy(places, ({ text }) => text)].map(([text, same]) => ({
    text,
    links: same.map(({ link }) => link),
  }));
}

interface Place {
  readonly text: string;
  readonly link: PageLink;
}

interface Kind extends Pick<OpenPoints, 'title' | 'remedy'> {
  readonly placesIn: (handbook: Handbook) => Place[];
}

const KINDS: readonly Kind[] = [
  {
    title: '职责',
    remedy: '核对以后，改好这条职责，删掉它的「待确认」一行。',
    placesIn: ({ duties, commonDuties }) =>
      [...duties, ...commonDuties]
        .filter(({ doubt }) => doubt)
        .map((duty) => ({
          link: { title: `${ownerOf(duty)} ${duty.id}`, url: duty.url },
          text: duty.doubt,
        })),
  },
  {
    title: '指标口径',
    remedy: '核对以后，在 content/metrics.yaml 里改好口径，删掉写着这句话的那一行。',
    placesIn: ({ metrics }) =>
      metrics
        .filter(({ doubt }) => doubt)
        .map((metric) => ({ link: metricLink(metric), text: metric.doubt })),
  },
  ...NOTICE_LABELS.map((label) => ({
    title: label === '待确认' ? '页面里的说明' : label,
    remedy: `定下来以后，删掉以「${label}：」开头的那一段。`,
    placesIn: (handbook: Handbook) => noticesIn(handbook, label),
  })),
  {
    title: '没有主责的主题',
    remedy: '在一条职责里写上这个主题，或在 content/topics.yaml 里写明它的牵头岗位。',
    placesIn: ({ topics }) =>
      topics.filter((topic) => !answerFor(topic).responsible.length).map(bare(topicLink)),
  },
  {
    title: '没有负责人的部门',
    remedy: '在部门文件的开头写明负责人。',
    placesIn: ({ departments }) =>
      departments.filter(({ head }) => !head).map(bare(departmentLink)),
  },
  {
    title: '没有职务代理人的岗位',
    remedy: '在岗位文件的开头写明职务代理人。',
    placesIn: ({ roles }) => roles.filter(({ deputy }) => !deputy).map(bare(roleLink)),
  },
];

function noticesIn({ departments, roles, guides }: Handbook, wanted: NoticeLabel): Place[] {
  const named = roles.map((role) => ({ ...role, title: role.name }));
  const folders = { departments, roles: named, guide: guides } satisfies Record<
    PageFolder,
    unknown
  >;
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

function ownerOf(duty: Duty | CommonDuty): string {
  return 'role' in duty ? duty.role.name : duty.audience;
}

function bare<Part>(linkTo: (part: Part) => PageLink) {
  return (part: Part): Place => ({ link: linkTo(part), text: '' });
}
