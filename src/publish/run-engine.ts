import { changeEngine, type EngineChange } from './change-engine.ts';
import { readOptions } from './read-options.ts';
import { readRoot } from './read-root.ts';
import { sayDifference } from './say-difference.ts';
import { shellWord } from './shell-word.ts';

/** The command `publish:engine`; gives what became of the project's program. Throws a Refusal where nothing did. */
export async function runEngine(project: string, args: readonly string[]): Promise<string> {
  const rest = args.filter((arg) => arg !== ACCEPT);
  const layout = readRoot(project, readOptions(rest, { root: '文件夹' }, []).options.root);
  return sayChange(await changeEngine(layout, project, rest.length < args.length));
}

/** What became of a new program; where it waits to be accepted, how to look at what it makes. */
export function sayChange({ id, difference, sites, isInUse }: EngineChange): string {
  if (!difference || !sites) return `服务器用的已经是这一版程序（${id}）。`;
  const told = sayDifference(difference, sites);
  const same = told.length ? '' : '，现在的内容生成的网站完全一样';
  if (isInUse)
    return [`✓ 已经换成新的程序（${id}）${same}。人事下次拉取会得到它。`, ...told].join('\n');
  return [
    `新的程序（${id}）已经装好，还没有启用：现在的内容用它生成，有这些变化。`,
    ...told,
    `生成好的网站在 ${sites.after}，保留一天；原来的在 ${sites.before}。`,
    `要在浏览器里看，运行 python3 -m http.server 8080 --directory ${shellWord(sites.after)}，打开这台机器的 8080 端口，看完按 Ctrl 加 C 停下。`,
    `看过没有问题，运行 npm run publish:engine -- ${ACCEPT} 启用。`,
  ].join('\n');
}

const ACCEPT = '--accept';
