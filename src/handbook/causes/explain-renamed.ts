import type { NamedProblem } from '../problem.ts';
import { homeOf } from './homes.ts';
import { distinct, formatPlaces } from './places.ts';
import type { Bearer } from './renamed.ts';
import { shellWord } from './shell-word.ts';
import type { UnknownUse } from './unknown-names.ts';

/** An old name that is still in use, and what may be its new one. */
export interface Renamed {
  readonly use: UnknownUse;
  readonly to: readonly Bearer[];
}

/** Tells at the new name, or at its list where several may be it, that the old one is still in use. */
export function explainRenamed({ use: { name, kinds, places }, to }: Renamed): NamedProblem {
  const [first, ...others] = to;
  const kind = first?.kind ?? kinds[0] ?? '岗位';
  const still = `还有 ${distinct(places).length} 处写着「${name}」：${formatPlaces(places)}`;
  if (!first || others.length) {
    const names = to.map((it) => `「${it.name}」`).join('、');
    const message = `没有叫「${name}」的${kind}了，${still}。若是改了名称（${names}还没有人用），请运行 npm run rename -- ${shellWord(name)} 新名称；若是误删，请写回来`;
    return { ...homeOf(kind, places), severity: 'error', kind: 'renamed', message };
  }
  const back = `这里改回「${name}」`;
  const alias = first.isOwnAlias ? `，并从它的别名里删掉「${first.name}」` : '';
  const cures = first.isSecond
    ? `可是「${first.name}」已经有了，请把${back}；两个确实是一回事，就删掉这一项，再运行 npm run rename -- ${shellWord(name)} ${shellWord(first.name)}`
    : `确实改名，请运行 npm run rename -- ${shellWord(name)} ${shellWord(first.name)}，这些地方会一起改好${alias}；不改名，就把${back}；「${first.name}」是另外新加的，就把「${name}」也写回来`;
  const message = `${kind}「${name}」像是改名为「${first.name}」了，${still}。${cures}`;
  return { file: first.file, line: first.line, severity: 'error', kind: 'renamed', message };
}
