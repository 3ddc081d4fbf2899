import type { Change, DutyChange, NameChange, PageChange } from './change.ts';

/** What kind of change it is, in a few Chinese words: 新增职责, 责任改变, 移交（甲岗 → 乙岗）. */
export function changeWords(change: Change): string {
  if (change.about === '职责') return dutyWords(change);
  return 'page' in change ? pageWords(change) : nameWords(change);
}

function dutyWords({ page, kind, label, before, after, from, to }: DutyChange): string {
  if (kind === '移交') return `移交（${from?.title ?? ''} → ${page.title}）`;
  if (kind === '停用' && to) return `移出（后来移交${to.title}）`;
  if (kind === '新增' || kind === '停用' || kind === '恢复') return `${kind}职责`;
  if (kind === '改写') return '改写';
  if (kind === '编号') return '编上号';
  return factWords(kind === '内容' ? label : kind, before, after);
}

function pageWords({ about, kind, label, before, after }: PageChange): string {
  switch (kind) {
    case '新增':
    case '撤销':
      return `${kind}${about}`;
    case '改名':
      return `${about}改名`;
    case '地址':
      return '网址改变';
    case '信息':
      return factWords(label, before, after);
    case '顺序':
      return `${label}的顺序改变`;
    case '批准':
      return `批准 ${label} 版（${after[0]} 起生效，${after[1]}批准）`;
    case '章节改名':
      return '改标题';
    default:
      return `${kind.replace('章节', '')}${label ? `「${label}」` : '开头的说明'}`;
  }
}

function nameWords({ about, kind }: NameChange): string {
  return kind === '改名' ? `${about}改名` : `${kind}${about}`;
}

function factWords(label: string, before: readonly string[], after: readonly string[]): string {
  const [opened, settled] = OPEN.get(label) ?? [`写明${label}`, `删去${label}`];
  return !before.length ? opened : !after.length ? settled : `${label}改变`;
}

/** What stands on a page only until somebody has settled it. */
const OPEN = new Map<string, readonly [string, string]>([
  ['待确认', ['提出待确认', '待确认已确定']],
  ['原文缺失', ['注明原文缺失', '原文缺失已补']],
]);
