import { splitReference } from '../handbook/find-role.ts';
import { didYouMean, suggest } from '../handbook/suggest.ts';
import { called, KIND_WORDS, type Kind, type Named } from './kinds.ts';

/** Everything that bears a name; of roles also by department and title (内科/主任). */
export function bearersOf(name: string, all: readonly Named[]): Named[] {
  const { department, title } = splitReference(name);
  const exact = all.filter((it) => it.name === name);
  if (exact.length || !department) return exact;
  return all.filter(
    (it) => it.kind === 'role' && it.name === title && it.department === department,
  );
}

/** Why nothing bears a name, with what may have been meant. */
export function explainNobody(name: string, all: readonly Named[]): string {
  const byAlias = all.filter(({ aliases }) => aliases.includes(name));
  const near = suggest(
    name,
    all.map((it) => it.name),
  );
  if (byAlias.length) {
    const [first] = byAlias.map((it) => `${called(it, all)}（${it.entry.file}）`);
    return `「${name}」是${first}的别名，不是名称。`;
  }
  const question = didYouMean(near);
  return `手册里没有叫「${name}」的${question}${question ? '？' : '。'}`;
}

/**
 * Why a name cannot be given to something of a kind because another has it, be it as an alias; empty
 * where it can. A role shares its title with roles of other departments only.
 */
export function explainTaken(
  name: string,
  { kind, department }: Pick<Named, 'kind' | 'department'>,
  others: readonly Named[],
): string {
  const holder = others.find((it) => {
    if (!RIVALS[kind].includes(it.kind)) return false;
    if (it.kind === 'role' && kind === 'role' && it.department !== department) return false;
    return it.name === name || (it.kind === kind && it.aliases.includes(name));
  });
  if (!holder) return '';
  const { file, lines } = holder.entry;
  const key = holder.name === name ? NAME_LINES : ['aliases'];
  const line = key.map((it) => lines[it]).find(Boolean) ?? 1;
  const as = holder.name === name ? '的名称' : `「${holder.name}」的别名`;
  return `「${name}」已经是${KIND_WORDS[holder.kind]}${as}（${file} 第 ${line} 行），请换一个名称。`;
}

const NAME_LINES = ['title', 'name', 'matter'];
/** Whoever is outside is called neither as a department nor as a role. */
const RIVALS: Readonly<Record<Kind, readonly Kind[]>> = {
  role: ['role', 'partner'],
  department: ['department', 'partner'],
  topic: ['topic'],
  metric: ['metric'],
  partner: ['partner', 'department', 'role'],
  common: ['common'],
  authority: ['authority'],
};
