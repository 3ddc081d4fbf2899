import type { DutyChange, PageChange } from '../../src/history/change.ts';

/** The role of the changes that tests tell of. */
export const PAGE = { sort: '岗位', id: 'sales', title: '销售经理' } as const;

/** A duty in other words, or what `change` makes of it. */
export function rewritten(id: string, text: string, change: Partial<DutyChange> = {}): DutyChange {
  return {
    about: '职责',
    kind: '改写',
    label: '',
    page: PAGE,
    duty: { id, text, subItems: [], group: '', facts: [] },
    from: null,
    to: null,
    before: ['盘点'],
    after: [text],
    isSlight: false,
    ...change,
  };
}

/** A change at the head of the role's file, or what `change` makes of it. */
export function stated(label: string, change: Partial<PageChange> = {}): PageChange {
  return {
    about: '岗位',
    kind: '信息',
    label,
    page: PAGE,
    before: ['甲'],
    after: ['乙'],
    whole: null,
    isSlight: false,
    ...change,
  };
}
