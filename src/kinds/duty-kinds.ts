import type { Kind } from './kind.ts';

/** Of the duties under the heading 岗位职责, their facts and their numbers. */
export const KINDS_OF_DUTIES = {
  'duty-section': {
    title: '「岗位职责」这一节',
    cause: '职责要写在「## 岗位职责」下面，每个文件一节；标题少了、写错了，或写了两节。',
    repair: '标题写成「## 岗位职责」，职责中间的小标题写三个 #。',
    example: {
      file: 'content/roles/nurse.mdx',
      wrong: '## 工作职责',
      right: '## 岗位职责',
    },
  },
  'no-duty': {
    title: '还没有职责的岗位',
    cause: '「岗位职责」下面一条职责也没有，网站上写着「职责待编写」。',
    repair: '在标题下面写编号条目；暂时没有的可以不改。',
    example: {
      file: 'content/roles/pharmacist.mdx',
      wrong: '## 岗位职责\n',
      right: '## 岗位职责\n\n1. 审核处方\n    - 编号：YF-01-01\n    - 主题：查房',
    },
  },
  'duty-layout': {
    title: '职责的写法',
    cause: '条目、分项或信息行的记号、空格、换行写得不对，网页会读成别的意思。',
    repair: '照提示的几行粘贴；只是空格和标点的，运行 npm run check -- --fix 会替您改好。',
    example: {
      file: 'content/roles/nurse.mdx',
      wrong: '  - 主题：病历',
      right: '    - 主题：病历',
    },
  },
  'duty-stray-line': {
    title: '职责中间的其他文字',
    cause: '「岗位职责」下面有一行既不是条目，也不是分项、信息行或小标题。',
    repair: '若是职责就写成编号条目，若是说明就移到别的标题下面。',
    example: {
      file: 'content/roles/nurse.mdx',
      wrong: '护士要做好以下工作。\n\n1. 书写病历',
      right: '1. 书写病历',
    },
  },
  'unfinished-duty': {
    title: '没有写完的职责',
    cause: '职责以冒号结尾，下面却没有分项，后面的内容可能丢了。',
    repair: '把话写完，或在下面写上分项；本来就这样的去掉冒号。',
    example: {
      file: 'content/roles/nurse.mdx',
      wrong: '2. 交接班：',
      right: '2. 交接班',
    },
  },
  'fact-in-sentence': {
    title: '连在句子里的信息',
    cause: '主题、协作等信息写在了句子的末尾，没有另起一行。',
    repair: '另起一行，前面缩进 4 个半角空格，再写「- 」。',
    example: {
      file: 'content/roles/nurse.mdx',
      wrong: '1. 书写病历主题：查房',
      right: '1. 书写病历',
    },
  },
  'unknown-topic': {
    title: '没有的主题',
    cause: '「主题」后面的名称不在 content/topics.yaml 里，或者写的是别名。',
    repair: '改成清单里的名称；新主题先写进 content/topics.yaml。',
    example: {
      file: 'content/roles/nurse.mdx',
      wrong: '    - 主题：病例',
      right: '    - 主题：病历',
    },
  },
  'many-topics': {
    title: '主题太多的职责',
    cause: '一条职责写了 4 个以上的主题，按主题查找时会混在别的职责里。',
    repair: '留下最要紧的，或者把职责分成几条；本来就该这样的可以不改。',
    example: {
      file: 'content/roles/pharmacist.mdx',
      wrong: '    - 主题：查房、病历、用药、消毒、值班',
      right: '    - 主题：查房',
    },
  },
  'unknown-metric': {
    title: '没有的指标',
    cause: '「指标」后面的名称不在 content/metrics.yaml 里，或者写的是别名。',
    repair: '改成清单里的名称；新指标先写进 content/metrics.yaml。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: '    - 指标：病历及时律',
      right: '    - 指标：病历及时率',
    },
  },
  'unknown-collaborator': {
    title: '没有的协作方',
    cause: '「协作」后面不是部门、岗位或外部单位的正式名称，或者事由的括号写得不对。',
    repair: '改成正式名称，事由写在名称后面的括号里；外部单位先写进 content/partners.yaml。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: '    - 协作：院部',
      right: '    - 协作：院办',
    },
  },
  'collaborator-twice': {
    title: '写了两次的协作方',
    cause: '同一行「协作」里一个名称写了两次，事由不一样。',
    repair: '合成一处，几件事在括号里用顿号隔开。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: '    - 协作：院办（审批）、院办（盖章）',
      right: '    - 协作：院办',
    },
  },
  'unknown-kind': {
    title: '没有的责任',
    cause: '「责任」后面不是手册的一种责任，也不是公司自己声明过的说法。',
    repair: '改成提示里的一种；公司自己的说法先写在 content/handbook.yaml 的 kinds 下面。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: '    - 责任：主要',
      right: '    - 责任：主责',
    },
  },
  'two-kinds': {
    title: '一条职责两种责任',
    cause: '「责任」后面写了几种，看不出这条职责究竟负什么责任。',
    repair: '只留一种；责任不同就拆成两条职责。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: '    - 责任：主责、监督',
      right: '    - 责任：主责',
    },
  },
  'unknown-frequency': {
    title: '读不懂的频次',
    cause: '「频次」要以每日、每周、每月等开头，才能排进工作日历。',
    repair: '改成提示里的一种写法，后面可以写明日期或次数。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: '    - 频次：有空就查',
      right: '    - 频次：每月',
    },
  },
  'missing-number': {
    title: '没有编号的职责',
    cause: '新写的职责还没有编号，或者编号那一行丢了。',
    repair: '新职责运行 npm run check -- --fix 补上；丢了的照原来的编号写回去。',
    example: {
      file: 'content/roles/nurse.mdx',
      wrong: '2. 交接班\n    - 主题：查房',
      right: '2. 交接班\n    - 编号：HL-02-02\n    - 主题：查房',
    },
  },
  'changed-code': {
    title: '与职责不一样的岗位编号',
    cause: 'code 与这个岗位所有职责的编号都对不上，多半是改 code 时写错了。',
    repair: '职责的编号永远不变，照提示把 code 改回来。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: 'code: hl-01',
      right: 'code: HL-01',
    },
  },
  'duty-number': {
    title: '职责的编号',
    cause: '编号写得不合格式，与别的职责重复，或是已经停用的编号。',
    repair: '一条职责一个编号，永远不变；照提示的一行粘贴。',
    example: {
      file: 'content/roles/nurse.mdx',
      wrong: '    - 编号：HL-02-01\n    - 主题：查房',
      right: '    - 编号：HL-02-02\n    - 主题：查房',
    },
  },
  'last-number': {
    title: '已用到的最大序号',
    cause: 'lastNumber 比已经给出的编号小，删掉的编号以后会再给别的职责。',
    repair: '照提示的一行粘贴，或运行 npm run check -- --fix。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: 'lastNumber: 2',
      right: 'lastNumber: 4',
    },
  },
  'forgotten-number': {
    title: '忘了停用的编号',
    cause: '以前用过的编号，现在没有职责用它，也没有写进 retired，以后可能再给别的职责。',
    repair: '运行 npm run check -- --fix 补上；误删的职责请恢复。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: 'headcount: 1',
      right: 'headcount: 1\nretired: [HL-01-03]',
    },
  },
  'said-twice': {
    title: '说了两遍的职责',
    cause: '同一句话已经是本岗位的通用职责。',
    repair: '删掉这一条。',
    example: {
      file: 'content/roles/nurse.mdx',
      wrong: '2. 按规定洗手',
      right: '2. 交接班',
    },
  },
} as const satisfies Record<string, Kind>;
