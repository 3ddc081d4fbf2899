import { type cloneOf, ROLE, roleText } from './server.ts';

/** What a push may not hold, by name; what puts it into a clone; and what is said of it. */
export const BAD_CHANGES: readonly (readonly [
  name: string,
  change: (clone: ReturnType<typeof cloneOf>) => void,
  said: string,
])[] = [
  [
    'content with an error',
    ({ write }) => write(ROLE, roleText('<script>')),
    `${ROLE} 第 10 行 第 1 列\n  错误：`,
  ],
  [
    'a file of the program',
    ({ write }) => write('src/pages/404.astro', ''),
    'src/pages/404.astro\n     它在 content 和 public 文件夹以外',
  ],
  [
    'a program for browsers',
    ({ write }) => write('public/theme.js', 'alert(1)'),
    'public/theme.js\n     public 里只能放图片',
  ],
  [
    'a list that is gone',
    ({ remove }) => remove('content/topics.yaml'),
    '缺少这个文件，请恢复它。恢复它的命令：git checkout ',
  ],
  [
    'a folder in the place of a page',
    ({ write }) => write('public/roles/index.html/a.png', 'a'),
    'public/roles/index.html\n     文件夹的名字像一个文件',
  ],
  [
    'a link',
    ({ write }) => write('content/guide/a.mdx', '/etc/passwd', '120000'),
    'content/guide/a.mdx\n     这是符号链接',
  ],
  [
    'a repository in it',
    ({ stage }) => stage('content/sub', '160000', '1'.repeat(40)),
    'content/sub\n     这是子模块',
  ],
  [
    'a large file',
    ({ write }) => write('public/a.png', 'a'.repeat(11 * 1024 * 1024)),
    'public/a.png\n     文件太大（11 MB，最多 10 MB）',
  ],
  [
    'many files',
    ({ write }) =>
      write(
        Array.from({ length: 10_001 }, (_, at) => `public/${at}.png`),
        'a',
      ),
    '文件太多（100',
  ],
  [
    'names that differ in case only',
    ({ write }) => write(['public/A.png', 'public/a.png'], 'a'),
    'public/a.png\n     与「public/A.png」只有大小写或写法不同',
  ],
  [
    'a name that is not UTF-8',
    ({ write }) => write(Buffer.from([...Buffer.from('public/'), 0xd6, 0xd0]), 'a'),
    '文件名的编码不是 UTF-8',
  ],
];
