/** What the command `changes` is asked for. */
export interface ChangesArguments {
  /** The first day (`YYYY-MM-DD`) of which changes are told. */
  readonly since: string;
  /** A role's name as it was typed; absent where all are meant. */
  readonly role?: string;
}

/** How the command is used. */
const USAGE = '用法：npm run changes -- --since 2026-06-01 [--role 岗位名称]';

/** Reads the command line, or gives the Chinese sentence that refuses it. */
export function readArguments(
  args: readonly string[],
): ChangesArguments | { readonly refusal: string } {
  const given = new Map<string, string>();
  const words = args.flatMap((arg) => /^(--\w+)=(.*)$/s.exec(arg)?.slice(1) ?? [arg]).values();
  for (const word of words) {
    if (word !== '--since' && word !== '--role')
      return { refusal: `不认识的参数「${word}」。${USAGE}` };
    if (given.has(word)) return { refusal: `参数 ${word} 写了两次，请去掉一个。` };
    const value = words.next().value?.trim();
    if (!value || value.startsWith('--')) return { refusal: `${word} 后面要写内容。${USAGE}` };
    given.set(word, value);
  }
  const [since, role] = [given.get('--since'), given.get('--role')];
  if (since === undefined) return { refusal: `请用 --since 写从哪一天起。${USAGE}` };
  if (!isDay(since))
    return {
      refusal: `「${since}」不是日期，请写成 2026-06-01 这样：年、月、日，月和日都是两位。`,
    };
  return { since, ...(role !== undefined && { role }) };
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
