import { isOfForge } from './is-of-forge.ts';
import type { Layout } from './layout.ts';
import { type Manifest, numberOf } from './releases.ts';
import { shellWord } from './shell-word.ts';

/** What IT reads when a server is made, and may pass on to HR; `unpublished` is of the project and not in the release. */
export function sayInit(
  layout: Layout,
  release: Manifest,
  isSandboxed: boolean,
  unpublished: readonly string[] = [],
): string {
  const sandbox = isSandboxed
    ? '生成网站时用 bubblewrap 隔离：读不到别的文件，连不上网络。'
    : '注意：这台机器没有 bubblewrap（或者不能用），生成网站时没有隔离。建议安装：apt-get install bubblewrap';
  return [
    `✓ 发布服务器已经建好，第 ${numberOf(release.name)} 版网站在 ${layout.current}`,
    sandbox,
    ...sayUnpublished(layout, unpublished),
    '',
    ...(isOfForge(layout)
      ? ['人事照旧从代码平台克隆，也推送到那里。']
      : [
          '人事第一次（这个地址只在这台服务器上能用，在别的电脑上用最后写的克隆地址）：',
          `  git clone '${layout.repo}' 手册`,
        ]),
    '以后每次改完：',
    '  git add content && git commit -m "改了什么" && git push',
    '几秒以后网站就是新的；内容有错误时会说明在哪里、怎么改，网站保持原样。',
  ].join('\n');
}

function sayUnpublished({ repo }: Layout, paths: readonly string[]): string[] {
  if (!paths.length) return [];
  const more = paths.length > SHOWN ? [`  等 ${paths.length} 个`] : [];
  return [
    '注意：项目里有没提交的改动，网站上没有它们：',
    ...paths.slice(0, SHOWN).map((path) => `  ${path}`),
    ...more,
    `要发布，在项目里运行：git add content public && git commit -m "改了什么" && git push ${shellWord(repo)} HEAD:main`,
  ];
}

const SHOWN = 10;
