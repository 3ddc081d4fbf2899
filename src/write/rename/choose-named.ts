import type { Talk } from '../../init/ask-answers.ts';
import { bearersOf, explainNobody } from '../find-named.ts';
import { called, type Kind, type Named } from '../kinds.ts';

/**
 * The one thing that a name means. Where several bear it, asks which. Gives the Chinese sentence that
 * refuses it where nobody bears it or nobody answers.
 */
export async function chooseNamed(
  name: string,
  kind: Kind | undefined,
  all: readonly Named[],
  talk: Talk,
): Promise<Named | { readonly refusal: string }> {
  const known = kind ? all.filter((it) => it.kind === kind) : all;
  const bearers = bearersOf(name, known);
  const [only, ...others] = bearers;
  if (!only) return { refusal: explainNobody(name, known) };
  if (!others.length) return only;
  const list = bearers.map((it, at) => `  ${at + 1}. ${called(it, all)}（${it.entry.file}）`);
  const several = [`叫「${name}」的有 ${bearers.length} 个：`, ...list].join('\n');
  for (;;) {
    talk.say(`${several}\n要改第几个：`);
    const line = await talk.nextLine();
    if (line === null)
      return { refusal: `${several}\n请写清是哪一个：岗位写成 部门/岗位，别的加上 --kind。` };
    const chosen = bearers[Number(line.trim()) - 1];
    if (chosen) return chosen;
  }
}
