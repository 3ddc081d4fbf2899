import { changeEngine, type EngineChange } from './change-engine.ts';
import { readOptions } from './read-options.ts';
import { readRoot } from './read-root.ts';

/** The command `publish:engine`; gives what became of the project's program. Throws a Refusal where nothing did. */
export async function runEngine(project: string, args: readonly string[]): Promise<string> {
  const rest = args.filter((arg) => arg !== ACCEPT);
  const layout = readRoot(project, readOptions(rest, { root: '文件夹' }, []).options.root);
  return sayChange(await changeEngine(layout, project, rest.length < args.length));
}

function sayChange({ id, difference, isInUse }: EngineChange): string {
  if (!difference) return `服务器用的已经是这一版程序（${id}）。`;
  const { words, others } = difference;
  const told = [
    ...list('文字有变化的页面', words),
    ...list('只有样式、程序或数据有变化的', others),
  ];
  const same = told.length ? '' : '，现在的内容生成的网站完全一样';
  if (isInUse)
    return [`✓ 已经换成新的程序（${id}）${same}。人事下次拉取会得到它。`, ...told].join('\n');
  return [
    `新的程序（${id}）已经装好，还没有启用：现在的内容用它生成，有这些变化。`,
    ...told,
    `看过没有问题，运行 npm run publish:engine -- ${ACCEPT} 启用。`,
  ].join('\n');
}

function list(title: string, files: readonly string[]): string[] {
  if (!files.length) return [];
  const shown = files.slice(0, SHOWN).map((file) => `  /${file.replace(/index\.html$/, '')}`);
  const more = files.length > SHOWN ? [`  等 ${files.length} 个`] : [];
  return [`${title}：`, ...shown, ...more];
}

const ACCEPT = '--accept';
const SHOWN = 10;
