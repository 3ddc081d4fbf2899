/**
 * Whoever signs by what they are to the one who asks rather than by a role's name: which role it is
 * depends on who asks, so these words stand as text and lead nowhere.
 */
export const RELATIVE_SIGNATORIES = ['本部门负责人', '部门负责人', '直接上级', '申请人'] as const;

/** Other words for them → the word to write. */
export const OTHER_RELATIVE_WORDS: ReadonlyMap<string, (typeof RELATIVE_SIGNATORIES)[number]> =
  new Map([
    ['部门经理', '部门负责人'],
    ['部门主管', '部门负责人'],
    ['部门主任', '部门负责人'],
    ['部门领导', '部门负责人'],
    ['所在部门负责人', '本部门负责人'],
    ['申请部门负责人', '本部门负责人'],
    ['本部门经理', '本部门负责人'],
    ['上级', '直接上级'],
    ['直属上级', '直接上级'],
    ['主管领导', '直接上级'],
    ['直接领导', '直接上级'],
    ['经办人', '申请人'],
    ['发起人', '申请人'],
  ]);
