import type { Kind } from './kind.ts';

/** Of files as a whole, and of what breaks their text. */
export const KINDS_OF_FILES = {
  'wrong-encoding': {
    title: '文件编码',
    cause: '文件不是按 UTF-8 保存的，别的程序会把汉字读成乱码。',
    repair: '用记事本打开，「另存为」时编码选 UTF-8；或者运行 npm run check -- --fix。',
  },
  'unreadable-file': {
    title: '读不出来的文件',
    cause: '文件太大、已经损坏，或者只是一个快捷方式，里面的文字读不出来。',
    repair: '换成真正的文本文件；太大的分成几个文件。没有 content 文件夹的，请恢复它。',
  },
  'unknown-file': {
    title: '手册不读的文件',
    cause: '文件放错了文件夹，或者文件名的结尾不对，手册不会读它。',
    repair: '照提示改文件名或移到对的文件夹；不用的文件删掉。',
    example: { wrong: 'content/roles/nurse.md', right: 'content/roles/nurse.mdx' },
  },
  'bad-file-name': {
    title: '文件名',
    cause: '文件名是网址的一部分，里面有空格、大写字母、汉字或别的符号。',
    repair: '只用小写字母、数字和短横线，以 .mdx 结尾。',
    example: { wrong: 'content/guide/How To Read.mdx', right: 'content/guide/how-to-read.mdx' },
  },
  'missing-file': {
    title: '缺少的文件',
    cause: '手册一定要有的文件，或者所有的岗位、部门都不在了，多半是误删或改了名。',
    repair: '恢复它；在代码托管网站上可以从历史里找回。',
  },
  'copied-file': {
    title: '复制来的文件',
    cause: '两个文件的名称和编号差不多都一样，像是复制了一份还没有改。',
    repair:
      '不用的一个删掉；要用它写新的，就照提示改名称和编号，删掉职责的编号，再运行 npm run check -- --fix。',
  },
  'merge-conflict': {
    title: '合并冲突',
    cause: '两个人改了同一处，合并时留下了两种写法和几行记号。',
    repair: '两种写法保留一种，再把 <<<<<<<、=======、>>>>>>> 这几行删掉。',
    example: {
      file: 'content/handbook.yaml',
      wrong: '<<<<<<< HEAD\ncontact: 请找院办\n=======\ncontact: 请打分机\n>>>>>>> 另一人的修改',
      right: 'contact: 请找院办',
    },
  },
  'hidden-characters': {
    title: '看不见的字符',
    cause: '从 Word、PDF 或网页粘贴时，带进了看不见的字符，或只是长得像的字，搜索会找不到。',
    repair: '照提示的一行粘贴；多的时候运行 npm run check -- --fix 一次改好。',
  },
  'damaged-text': {
    title: '乱码',
    cause: '文件曾经按错误的编码打开又保存，原来的字已经变成「\uFFFD」，找不回来了。',
    repair: '照原文重新写这一行，或从历史里恢复文件。',
    example: {
      file: 'content/departments/ward.mdx',
      wrong: '照\uFFFD住院病人。',
      right: '照护住院病人。',
    },
  },
  'nested-too-deep': {
    title: '层数太多',
    cause: '一行前面的空格或引用记号 > 多得不像是写出来的，多半是粘贴错了。',
    repair: '去掉多余的空格和 >。',
    example: {
      file: 'content/departments/ward.mdx',
      wrong: '> > > > > > > > > > > 照护住院病人。',
      right: '照护住院病人。',
    },
  },
} as const satisfies Record<string, Kind>;
