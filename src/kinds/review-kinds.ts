import type { Kind } from './kind.ts';

/** Questions of the review (体检): nothing is refused for them, and each may be settled with a reason. */
export const KINDS_OF_REVIEW = {
  unapproved: {
    title: '没有批准的改动',
    cause: '岗位说明书批准以后又改过，改动还没有批准。',
    repair: '看岗位页上的「全部版本」，要改的照改；定下来以后运行 npm run approve，批准新的一版。',
    example: {
      file: 'content/roles/pharmacist.mdx',
      wrong: '1. 审核处方和医嘱',
      right: '1. 审核处方',
    },
  },
  'topic-without-main': {
    title: '没有主责的主题',
    cause: '没有一条主责的职责写着这个主题，也没有牵头岗位，问「谁负责」时没有答案。',
    repair: '在一条职责里写上这个主题，或在 content/topics.yaml 里写明它的牵头岗位。',
    example: {
      file: 'content/topics.yaml',
      wrong: 'duty-hours:\n  name: 值班',
      right: 'duty-hours:\n  name: 值班\n  lead: 护士',
    },
  },
  'topic-without-lead': {
    title: '没有牵头的主题',
    cause: '几个不同的岗位都是主责，没有写明谁牵头，问「谁负责」时几个岗位都列出来。',
    repair: '在 content/topics.yaml 里写明牵头岗位，或把其中几条职责改为协办。',
    example: {
      file: 'content/topics.yaml',
      wrong: '  aliases: [病案]',
      right: '  aliases: [病案]\n  lead: 护士长',
    },
  },
  'department-without-head': {
    title: '没有负责人的部门',
    cause: '部门文件的开头没有负责人。',
    repair: '在部门文件的开头写明负责人。',
    example: {
      file: 'content/departments/nursing.mdx',
      wrong: 'order: 2',
      right: 'order: 2\nhead: 护士长',
    },
  },
  'role-without-deputy': {
    title: '没有职务代理人的岗位',
    cause: '岗位文件的开头没有职务代理人，任职人不在时不知道找谁。',
    repair: '在岗位文件的开头写明职务代理人。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: 'reportsTo: 院长',
      right: 'reportsTo: 院长\ndeputy: 护士',
    },
  },
  'role-without-requirements': {
    title: '没有任职要求的岗位',
    cause: '岗位文件里没有任职要求、任职资格或任职条件这样的一节，或者这一节是空的。',
    repair: '在岗位文件里加一节「## 任职要求」。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: '## 其他说明\n\n有护士执业证书。',
      right: '## 任职要求\n\n有护士执业证书。',
    },
  },
  'one-sided': {
    title: '单方面的协作',
    cause: '一个部门的几条职责写着与另一个部门协作，另一个部门没有一条职责提到它。',
    repair: '在另一个部门的职责里也写上协作；本来就不用对方做什么的，删掉「协作」里的部门。',
  },
  'near-duties': {
    title: '很像的职责',
    cause: '两个岗位各有一条主责的职责，说的几乎是同一件事，分不清是谁的。',
    repair: '只留一条，或者把各管哪一段写清楚；一个主责、一个协办的，写上「责任」。',
    example: {
      file: 'content/roles/president.mdx',
      wrong: '1. 书写病历',
      right: '1. 主持全院工作',
    },
  },
  'widely-repeated': {
    title: '许多岗位都有的职责',
    cause: '三个以上不同的岗位写着同一句话，或者几乎一样的话。',
    repair: '写进 content/common/，只写一遍，再从各岗位删掉。',
  },
  'catch-all': {
    title: '没有写明内容的职责',
    cause: '交办的其他工作、其他相关事项这样的一句话，什么都装得下，出了事说不清是谁的。',
    repair: '把真正要做的写成职责；人人都有的，写进 content/common/，只写一遍。',
    example: {
      file: 'content/roles/president.mdx',
      wrong: '1. 完成上级交办的其他工作',
      right: '1. 主持全院工作',
    },
  },
  'open-duty': {
    title: '待确认的职责',
    cause: '职责下面写着「待确认」。',
    repair: '核对以后，改好这条职责，删掉它的「待确认」一行。',
    example: {
      file: 'content/roles/nurse.mdx',
      wrong: '    - 主题：病历\n    - 待确认：由谁复核',
      right: '    - 主题：病历',
    },
  },
  'open-metric': {
    title: '待确认的指标',
    cause: '指标的口径还没有核对。',
    repair: '核对以后，在 content/metrics.yaml 里改好口径，删掉写着这句话的那一行。',
    example: {
      file: 'content/metrics.yaml',
      wrong: '  unit: 次\n  doubt: 请核对按月还是按年',
      right: '  unit: 次',
    },
  },
  'open-notice': {
    title: '页面里的待确认',
    cause: '页面里有一段以「待确认：」开头。',
    repair: '定下来以后，删掉以「待确认：」开头的那一段。',
    example: {
      file: 'content/departments/nursing.mdx',
      wrong: '夜里一人。\n\n待确认：周末几人。',
      right: '夜里一人。',
    },
  },
  'lost-source': {
    title: '原文缺失',
    cause: '页面里有一段以「原文缺失：」开头。',
    repair: '定下来以后，删掉以「原文缺失：」开头的那一段。',
    example: {
      file: 'content/departments/nursing.mdx',
      wrong: '夜里一人。\n\n原文缺失：旧文件的第 3 条。',
      right: '夜里一人。',
    },
  },
  'review-date': {
    title: '要复核的岗位',
    cause: '岗位的复核日期已经过了，或者就在 60 天以内。',
    repair: '复核以后，把岗位文件开头的复核日期改成下一次的日期。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: 'reviewBy: 2020-01-31',
      right: 'reviewBy: 2099-01-31',
    },
  },
  'idle-answer': {
    title: '用不着的答复',
    cause: 'content/review.yaml 里答复了一件体检没有问的事：名称写错了，或者已经改好了。',
    repair: '名称写错的照提示改；已经改好的删掉这一行。',
    example: {
      file: 'content/review.yaml',
      wrong: '  护士常: 由护理部另行安排',
      right: '  护士: 由护理部另行安排',
    },
  },
} as const satisfies Record<string, Kind>;

/** The permanent name of a kind of question. */
export type ReviewKind = Exclude<keyof typeof KINDS_OF_REVIEW, 'idle-answer'>;
