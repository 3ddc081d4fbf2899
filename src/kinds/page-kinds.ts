import type { Kind } from './kind.ts';

/** Of what stands in the body of a page. */
export const KINDS_OF_PAGES = {
  'not-plain-text': {
    title: '正文里不能写的符号',
    cause: '半角的 { }、< > 和行首的 import、export 在正文里会被当成程序；图片和 HTML 也不能放。',
    repair: '写成全角的 ｛ ｝、＜ ＞，或改用文字；网址直接写。',
    example: {
      file: 'content/departments/nursing.mdx',
      wrong: '全院的护理工作{含夜班}。',
      right: '全院的护理工作｛含夜班｝。',
    },
  },
  'raw-mark': {
    title: '会原样显示或不见的记号',
    cause:
      '加粗、脚注等记号没有写全，会原样印在网页上；或者 *、_、行首的 > 被当成了记号，自己不显示。',
    repair: '照提示改：加粗在文字前后各写两个 *；要显示 * 就写 \\*，乘号写 ×。',
    example: {
      file: 'content/departments/nursing.mdx',
      wrong: '**全院的护理工作｛含夜班｝。',
      right: '全院的护理工作｛含夜班｝。',
    },
  },
  'hidden-line': {
    title: '网页不显示的一行',
    cause: '方括号后面跟着半角冒号，会被当成链接的地址；或者脚注没有地方用。',
    repair: '正文用全角冒号；脚注在正文里写上它的记号，或者删掉。',
    example: {
      file: 'content/departments/ward.mdx',
      wrong: '[注]:夜里另有一人。',
      right: '[注]：夜里另有一人。',
    },
  },
  'misread-block': {
    title: '读不成的标题、列表和表格',
    cause: '标题的 #、列表的「-」后面没有空格，或者几行会挤成一段，表格少了 --- 一行。',
    repair: '照提示的几行粘贴。',
    example: {
      file: 'content/departments/nursing.mdx',
      wrong: '##值班',
      right: '## 值班',
    },
  },
  'lost-cell': {
    title: '表格里丢了的格',
    cause: '一行的格比表头多，多出来的网页不显示；或者表格下面没有空行，后面的文字成了表格的一行。',
    repair: '给表头加格或去掉多的格；表格后面空一行。',
    example: {
      file: 'content/departments/ward.mdx',
      wrong: '| 白班 | 两人 | 护士 |',
      right: '| 白班 | 两人 |',
    },
  },
  'misread-fence': {
    title: '没有关上或写错名称的图和代码',
    cause: '``` 开始的一段没有另一行 ``` 关上，或者 mermaid 拼错了，图会显示成代码。',
    repair: '在结束的地方加一行 ```；要画成图，第一行写 ```mermaid。',
    example: {
      file: 'content/guide/how-to-read.mdx',
      wrong: '```mermiad',
      right: '```mermaid',
    },
  },
  'repeated-heading': {
    title: '重复的标题',
    cause: '同一页里有两个一样的标题，指向后一个的链接以后会指错。',
    repair: '把后一个改成不重复的名称。',
    example: {
      file: 'content/departments/nursing.mdx',
      wrong: '## 值班',
      right: '## 值班（夜班）',
    },
  },
  'own-heading': {
    title: '网页自己要用的标题',
    cause: '这个标题网站自己会在这一页列出，两处会混在一起。',
    repair: '换一个名称，如在后面加上（补充）。',
    example: {
      file: 'content/departments/nursing.mdx',
      wrong: '## 职责',
      right: '## 职责（补充）',
    },
  },
  'dead-link': {
    title: '指不到的链接',
    cause:
      '链接的文件或标题不存在，写的不是文件的相对路径，或者方括号、圆括号写得不对，网页不当成链接。',
    repair:
      '改成真有的文件，如 ../departments/sales.mdx；public 文件夹里的文件写成 /forms/leave.pdf 这样；外部网址以 https:// 开头。',
    example: {
      file: 'content/departments/office.mdx',
      wrong: '见[护士长](../roles/head-nurses.mdx)。',
      right: '见[护士长](../roles/head-nurse.mdx)。',
    },
  },
  chart: {
    title: '画不出来的图',
    cause: '```mermaid 里的写法画图的程序读不懂。',
    repair: '照提示改这一行：箭头写 -->，框里的字有符号时加半角引号。',
    example: {
      file: 'content/guide/how-to-read.mdx',
      wrong: '  a[申请] ---> --> b[审批]',
      right: '  a[申请] --> b[审批]',
    },
  },
  'open-sentence': {
    title: '写在正文里的「待确认」',
    cause: '还没有定的事写成了普通的一句，读者会当成正文。',
    repair: '改成单独的一段，以「待确认：」开头，网站会加上标记。',
    example: {
      file: 'content/departments/nursing.mdx',
      wrong: '床位数待确认。',
      right: '待确认：床位数。',
    },
  },
  'common-body': {
    title: '通用职责文件里的其他内容',
    cause: '通用职责会印在许多岗位的页上，文件里却写了别的内容。',
    repair: '只留「## 岗位职责」和它下面的职责，其他内容移到岗位文件或使用说明里。',
    example: {
      file: 'content/common/safety.mdx',
      wrong: '这几条人人要做。\n\n## 岗位职责',
      right: '## 岗位职责',
    },
  },
  'measure-table': {
    title: '网页读不出来的考核表',
    cause: '表格少了表头下面的一行，用了全角竖线，或各行之间有空行。',
    repair: '照提示的几行粘贴：竖线用半角的 |，表头下面写 | --- |。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: '| 指标 | 目标 | 权重 |\n| 病历及时率 | 98% | 60% |',
      right: '| 指标 | 目标 | 权重 |\n| --- | --- | --- |\n| 病历及时率 | 98% | 60% |',
    },
  },
  'measure-value': {
    title: '考核表里的内容',
    cause: '指标、权重或周期写得不对，或者一行里的格数与表头不一样。',
    repair: '照提示的一行粘贴；新指标先写进 content/metrics.yaml。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: '| 病历及时律 | 98% | 60% |',
      right: '| 病历及时率 | 98% | 60% |',
    },
  },
  'measure-weight': {
    title: '考核表的权重',
    cause: '权重加起来不是 100%，或者有的行写了、有的行没写。',
    repair: '核对每一行的权重；本来就这样的可以不改。',
    example: {
      file: 'content/roles/head-nurse.mdx',
      wrong: '| 病历及时率 | 98% | 50% |',
      right: '| 病历及时率 | 98% | 60% |',
    },
  },
} as const satisfies Record<string, Kind>;
