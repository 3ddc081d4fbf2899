import type { Change, DutyChange, NameChange, PageChange } from '../history/change.ts';
import { dayGroups } from '../history/day-groups.ts';

/**
 * The message that is proposed for a commit, in Chinese: what changed page by page, in one line where that
 * is short, else under a line that counts the pages. `files` are all that changed: of those in which nothing
 * was told, the message names what they hold.
 */
export function says(changes: readonly Change[], files: readonly string[]): string {
  const told = changes.filter(({ isSlight }) => !isSlight);
  const parts = dayGroups(told).flatMap(({ page, changes: own }) =>
    page ? [pageSays(page.title, own)] : own.flatMap((it) => ('page' in it ? [] : [nameSays(it)])),
  );
  const named = new Set(told.map(({ about }) => about as string));
  const others = files.flatMap((file) => LISTS[file] ?? []).filter((list) => !named.has(list));
  const all = [...parts, ...(others.length ? [`改${others.join('、')}`] : [])];
  if (!all.length) return slightSays(changes);
  const line = all.join('；');
  if ([...line].length <= LONGEST) return line;
  return [`改 ${all.length} 处：${shortened(all[0] ?? '')}等`, '', ...all].join('\n');
}

function pageSays(title: string, changes: readonly Change[]): string {
  const pages = changes.filter((it): it is PageChange => 'page' in it && it.about !== '职责');
  const duties = changes.filter((it): it is DutyChange => it.about === '职责');
  const whole = pages.find(({ kind }) => kind === '新增' || kind === '撤销');
  if (whole) return `${whole.kind}${whole.about}「${title}」`;
  const renamed = pages.find(({ kind }) => kind === '改名');
  const parts = [
    ...(renamed ? [`原名${renamed.before.join('')}`] : []),
    ...pages.flatMap(pagePart),
    ...dutyParts(duties),
  ];
  return `${title}：${[...new Set(parts)].join('，')}`;
}

function pagePart({ kind, label }: PageChange): string[] {
  const section = label ? `「${label}」` : '开头的说明';
  if (kind === '信息') return [`改${label}`];
  if (kind === '新增章节') return [`增${section}`];
  if (kind === '删去章节') return [`删${section}`];
  return kind === '改写章节' || kind === '章节改名' ? [`改${section}`] : [];
}

/** How many duties were changed, each counted once. */
function dutyParts(changes: readonly DutyChange[]): string[] {
  const byDuty = Map.groupBy(changes, ({ duty }) => duty.id || duty.text);
  const whole = [...byDuty.values()].map((own) => own.find(({ kind }) => kind in WHOLE) ?? own[0]);
  const ways = whole.map((it) =>
    it?.kind === '移交' ? `从${it.from?.title ?? ''}移来` : (WHOLE[it?.kind ?? ''] ?? '改'),
  );
  const counted = Map.groupBy(ways, (way) => way);
  const order = (way: string) => ORDER.indexOf(way) + (ORDER.includes(way) ? 0 : ORDER.length + 1);
  return [...counted]
    .toSorted(([a], [b]) => order(a) - order(b))
    .map(([way, same]) => `${way} ${same.length} 条`);
}

function nameSays({ about, kind, before, after }: NameChange): string {
  return kind === '改名'
    ? `${about}「${before.join('')}」改名为「${after.join('')}」`
    : `${kind}${about}「${[...after, ...before].join('')}」`;
}

function slightSays(changes: readonly Change[]): string {
  const [first, ...others] = new Set(
    changes.flatMap((it) => ('page' in it ? [it.page.title] : [])),
  );
  const isOrder = changes.some(({ kind }) => kind === '顺序' || kind === '分组');
  const what = isOrder ? '调整顺序' : '文字校订';
  return first && !others.length ? `${first}：${what}` : what;
}

function shortened(text: string): string {
  return [...text].length > LONGEST / 2 ? `${[...text].slice(0, LONGEST / 2).join('')}…` : text;
}

/** Characters of a line that lists of commits show whole. */
const LONGEST = 50;
const ORDER = ['改', '增', '删'];
const WHOLE: Readonly<Record<string, string>> = {
  新增: '增',
  恢复: '增',
  停用: '删',
  移交: '移来',
};
const LISTS: Readonly<Record<string, string>> = {
  'content/topics.yaml': '主题',
  'content/metrics.yaml': '指标',
  'content/partners.yaml': '外部单位',
  'content/authority.yaml': '审批权限',
  'content/handbook.yaml': '手册的设置',
  'content/sources.yaml': '原文对照',
  'content/review.yaml': '待办的答复',
};
