import type { Kind } from './kind.ts';

/** Of names, and of who stands to whom in which way. */
export const KINDS_OF_NAMES = {
  'name-twice': {
    title: '用了两次的名称',
    cause: '两处用了同一个名称、别名或编号，不知道指的是哪一个。',
    repair: '改掉其中一处；复制来的文件要换上自己的名称和编号。',
    example: {
      file: 'content/topics.yaml',
      wrong: '  aliases: [查房]',
      right: '  aliases: [病案]',
    },
  },
  renamed: {
    title: '改了一半的名称',
    cause: '一个名称改了，许多地方还写着旧的。',
    repair: '确实改名就运行提示里的 npm run rename，会一起改好；不改名就把它改回来。',
    example: {
      file: 'content/topics.yaml',
      wrong: '  name: 巡视查房',
      right: '  name: 查房',
    },
  },
  'gone-name': {
    title: '不在了、却还有许多处在用的',
    cause: '一个岗位、部门、主题等删掉了或改了名，许多地方还写着它的名称、链接或编号。',
    repair: '误删的请恢复；改了名的运行 npm run rename；真的不要了，把提示里的几处改掉。',
    example: {
      file: 'content/topics.yaml',
      wrong: '# 查房不写了',
      right: 'rounds:\n  name: 查房',
    },
  },
  'unknown-department': {
    title: '没有的部门',
    cause: 'department 后面不是一个部门的正式名称。',
    repair: '改成部门文件里的名称；新部门先写进 content/departments/。',
    example: {
      file: 'content/roles/pharmacist.mdx',
      wrong: 'department: 院部',
      right: 'department: 院办',
    },
  },
  'department-head': {
    title: '部门负责人',
    cause: 'head 后面不是一个岗位的名称，或者那个岗位属于别的部门。',
    repair: '写本部门或上级部门的一个岗位。',
    example: {
      file: 'content/departments/nursing.mdx',
      wrong: 'head: 药师',
      right: 'head: 护士长',
    },
  },
  'no-head': {
    title: '还没有负责人的部门',
    cause: '部门没有写 head，遇事不知道找谁。',
    repair: '定下来后加一行 head: 岗位名称；暂时没有的可以不改。',
    example: {
      file: 'content/departments/ward.mdx',
      wrong: 'parent: 护理部',
      right: 'parent: 护理部\nhead: 护士',
    },
  },
  'department-parent': {
    title: '上级部门',
    cause: 'parent 后面不是一个部门的名称，或者几个部门互为上级，绕成了圈。',
    repair: '改成真正的上级部门；最上面的部门不写 parent。',
    example: {
      file: 'content/departments/ward.mdx',
      wrong: 'parent: 护理布',
      right: 'parent: 护理部',
    },
  },
  'unknown-superior': {
    title: '没有的直接上级',
    cause: 'reportsTo 后面不是一个岗位的名称，或者写了几位。',
    repair: '只写一位，用岗位的正式名称；另外的写在 dottedTo 里。',
    example: {
      file: 'content/roles/nurse.mdx',
      wrong: 'reportsTo: 护士常',
      right: 'reportsTo: 护士长',
    },
  },
  'dotted-line': {
    title: '虚线汇报',
    cause: 'dottedTo 里不是岗位的名称，或者又写了一遍直接上级。',
    repair: '写另外汇报的岗位；没有就删掉这一行。',
    example: {
      file: 'content/roles/nurse.mdx',
      wrong: 'dottedTo: [护士长]',
      right: 'dottedTo: [药师]',
    },
  },
  'reporting-line': {
    title: '汇报关系',
    cause: '几个岗位互为上级，绕成了圈；或者最高负责人不止一位，或一位也没有。',
    repair: '照提示改正其中一个岗位的 reportsTo；只有最高负责人不写。',
    example: {
      file: 'content/roles/president.mdx',
      wrong: 'department: 院办\nreportsTo: 护士',
      right: 'department: 院办',
    },
  },
  deputy: {
    title: '职务代理人',
    cause: 'deputy 后面不是岗位的名称，也不是一位任职人的姓名，或者写了本岗位自己。',
    repair: '写别的岗位的名称，或一位任职人的姓名。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: 'deputy: 护士长',
      right: 'deputy: 护士',
    },
  },
  vacancy: {
    title: '写成「空缺」的任职人',
    cause: 'holder 或 deputy 后面写的不是姓名，网站上不会显示。',
    repair: '没有人就删掉这一行。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: 'holder: 空缺',
      right: 'holder: 张敏',
    },
  },
  'former-holder': {
    title: '离任的人',
    cause: '以前的任职人现在不任职了，姓名还写在别处。',
    repair: '核对这一处，改成现在的人或岗位名称；本来就该留着的可以不改。',
    example: {
      file: 'content/departments/ward.mdx',
      wrong: '李萍带领大家照护住院病人。',
      right: '照护住院病人。',
    },
  },
  'unknown-lead': {
    title: '没有的牵头岗位',
    cause: '主题的 lead 后面不是一个岗位的名称。',
    repair: '改成岗位的正式名称。',
    example: {
      file: 'content/topics.yaml',
      wrong: '  lead: 护士常',
      right: '  lead: 护士长',
    },
  },
  signatory: {
    title: '签批的人',
    cause: '签批顺序里不是岗位、外部单位或通用的称呼，写了两次，或没有写。',
    repair: '用岗位的正式名称，先签的在前，中间用顿号隔开。',
    example: {
      file: 'content/authority.yaml',
      wrong: '    5 万元以下: 护士常',
      right: '    5 万元以下: 护士长',
    },
  },
  amounts: {
    title: '金额档',
    cause: '金额看不懂，没有写明往上还是往下，几档有重叠，或中间空了一段。',
    repair: '写成 5 万元以下、5 万元至 20 万元、20 万元以上 这样，一档接一档。',
    example: {
      file: 'content/authority.yaml',
      wrong: '    5 万元: 护士长',
      right: '    5 万元以下: 护士长',
    },
  },
  'common-audience': {
    title: '通用职责的适用范围',
    cause: 'for 或 except 里不是部门、岗位的名称，或者算下来一个岗位也没有。',
    repair: '写部门或岗位的正式名称；所有岗位写「全体」。',
    example: {
      file: 'content/common/safety.mdx',
      wrong: 'for: 全员',
      right: 'for: 全体',
    },
  },
  'emptied-list': {
    title: '空了的清单',
    cause: '主题、指标或外部单位的文件里一个也没有，别处却还在用。',
    repair: '恢复这个文件的内容，或把用到的名称写进来。',
    example: {
      file: 'content/partners.yaml',
      wrong: '# 没有了',
      right: 'blood-bank:\n  name: 血站',
    },
  },
  source: {
    title: '原文条目的去处',
    cause: '旧文件里的一条没有写明由哪条职责承接，或者写的职责、条目不存在。',
    repair: '写上承接它的职责编号；不再要的写 {废止: 原因}。',
    example: {
      file: 'content/sources.yaml',
      wrong: '1-nurse-01: [HL-02-09]',
      right: '1-nurse-01: [HL-02-01]',
    },
  },
} as const satisfies Record<string, Kind>;
