import type { Kind } from './kind.ts';

/** Of the fields at the head of a page and of the lists in YAML files. */
export const KINDS_OF_FIELDS = {
  'front-matter': {
    title: '文件开头的两行 ---',
    cause: '名称、编号等信息要夹在两行 --- 中间，第一行就是 ---；现在少了一行，或写成了别的横线。',
    repair: '照提示补上或改好：三个半角短横线，单独一行，前后没有空格。',
    example: {
      file: 'content/departments/ward.mdx',
      wrong: '\n---\ntitle: 病区',
      right: '---\ntitle: 病区',
    },
  },
  'yaml-colon': {
    title: '名称后面的冒号',
    cause: '名称后面写了全角冒号，或冒号后面没有空格，整行会被当成一个名称。',
    repair: '写半角冒号加一个空格；运行 npm run check -- --fix 会替您改好。',
    example: {
      file: 'content/departments/nursing.mdx',
      wrong: 'head：护士长',
      right: 'head: 护士长',
    },
  },
  'yaml-indent': {
    title: '行首的空格和「-」',
    cause: '行首的空格或「-」多了、少了，或者写成了全角，这一行会算到别的项里，或者读不出来。',
    repair: '照提示的一行粘贴：页面开头的名称顶格写，清单里的名称前面空 2 格，「-」后面空一格。',
    example: {
      file: 'content/departments/nursing.mdx',
      wrong: ' head: 护士长',
      right: 'head: 护士长',
    },
  },
  'yaml-value': {
    title: '内容里的引号、括号和符号',
    cause:
      '引号或括号是全角的、不成对，或者内容里有冒号加空格、# 等 YAML 另有用处的符号，会读成别的意思。',
    repair: '照提示的一行粘贴：引号和括号用半角的；有这些符号的内容，整个放在一对半角引号里。',
    example: {
      file: 'content/handbook.yaml',
      wrong: 'contact: “请找院办”',
      right: 'contact: 请找院办',
    },
  },
  'yaml-unclosed': {
    title: '没有写完的引号和括号',
    cause: '一行里只有左边的引号或括号。',
    repair: '在行尾补上右边的一个。',
    example: {
      file: 'content/departments/nursing.mdx',
      wrong: 'aliases: [护理',
      right: 'aliases: [护理]',
    },
  },
  'yaml-syntax': {
    title: '读不懂的一行',
    cause: '同一个名称写了两次，缩进与相邻的行不齐，或者不是「名称: 内容」。',
    repair: '对照相邻的行改好缩进和冒号；内容里有特别的符号时，给内容加半角引号。',
    example: {
      file: 'content/departments/nursing.mdx',
      wrong: 'head: 护士长\nhead: 护士长',
      right: 'head: 护士长',
    },
  },
  'unknown-field': {
    title: '不认识的项',
    cause: '这一项的名称拼错了，或者手册没有这一项。',
    repair: '改成提示里列出的一项；公司自己的项写在 facts 下面。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: 'headcounts: 1',
      right: 'headcount: 1',
    },
  },
  'missing-field': {
    title: '没有填写的项',
    cause: '一定要有的一项没有写。',
    repair: '照提示加上这一行。',
    example: {
      file: 'content/departments/ward.mdx',
      wrong: 'order: 3',
      right: 'title: 病区\norder: 3',
    },
  },
  'wrong-value': {
    title: '写得不合要求的内容',
    cause: '这一项要写成数字、日期、列表或一个名称，现在写的不是。',
    repair: '照提示里的样子写；没有内容就删掉这一行。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: 'headcount: 若干',
      right: 'headcount: 1',
    },
  },
  'own-fact': {
    title: '公司自己的项',
    cause: '手册没有的项没有写在 facts 下面，或者手册已有的项写到了 facts 下面。',
    repair: '公司自己的项写在 facts 下面，一项一行文字；手册有的项用它的英文名称写。',
    example: {
      file: 'content/roles/president.mdx',
      wrong: '工作地点: 住院楼',
      right: 'facts:\n  工作地点: 住院楼',
    },
  },
  'own-fact-differs': {
    title: '公司自己的项写得不一样',
    cause: '许多岗位都有的一项，这里差一个字，网站上会成为两项。',
    repair: '若是一回事，写得与别处一样。',
    example: {
      file: 'content/roles/president.mdx',
      wrong: '  工作的点: 住院楼',
      right: '  工作地点: 住院楼',
    },
  },
  'entry-name': {
    title: '清单里每一段开头的英文名',
    cause:
      '主题、指标等清单里每一段开头的名称是网址的一部分，里面有汉字、空格或大写字母，少了这一行，或者 name 与它写在了同一行。',
    repair: '只用小写字母、数字和短横线；中文名称写在 name 里。',
    example: {
      file: 'content/topics.yaml',
      wrong: '病历:\n  name: 病历',
      right: 'records:\n  name: 病历',
    },
  },
  'own-kind': {
    title: '公司自己的责任说法',
    cause: 'handbook.yaml 的 kinds 下面没有写明这个说法算作哪一种责任。',
    repair: '一行写一种说法，后面写它算作的一种责任。',
    example: {
      file: 'content/handbook.yaml',
      wrong: '  督促: 管理',
      right: '  督促: 监督',
    },
  },
  'former-id': {
    title: '曾用文件名',
    cause: 'formerly 里的名称现在还有文件在用，或者写了两处，旧网址不知道该转到哪里。',
    repair: '从提示的这一处删掉它。',
    example: {
      file: 'content/departments/ward.mdx',
      wrong: 'order: 3\nformerly: [nursing]',
      right: 'order: 3',
    },
  },
  'lost-address': {
    title: '断了的旧网址',
    cause: '文件名或代号改了，别人收藏、印发的旧网址打不开了。',
    repair: '照提示加一行 formerly，写上以前的文件名，旧网址就会转过来。',
    example: {
      file: 'content/guide/how-to-read.mdx',
      wrong: 'title: 怎么读',
      right: 'title: 怎么读\nformerly: [reading]',
    },
  },
  unsearched: {
    title: '不参加搜索的标题',
    cause: 'handbook.yaml 的 unsearched 里写的标题，没有一个岗位在用。',
    repair: '改成岗位文件里真有的标题，或从 unsearched 里删掉。',
    example: {
      file: 'content/handbook.yaml',
      wrong: 'unsearched: [任职条件]',
      right: 'unsearched: [任职要求]',
    },
  },
} as const satisfies Record<string, Kind>;
