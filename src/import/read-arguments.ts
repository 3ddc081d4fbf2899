/** What the command line asks for. */
export interface Wanted {
  readonly files: readonly string[];
  /** Empty where none is named. */
  readonly department: string;
  readonly isDryRun: boolean;
}

/** Reads the command line, or gives the Chinese sentence that refuses it. */
export function readArguments(args: readonly string[]): Wanted | { readonly refusal: string } {
  const files: string[] = [];
  let department = '';
  let isDryRun = false;
  const words = args
    .flatMap((arg) => /^(--department)=(.*)$/s.exec(arg)?.slice(1) ?? [arg])
    .values();
  for (const word of words) {
    if (word === '--dry-run') isDryRun = true;
    else if (word === '--department') {
      department = words.next().value?.trim() ?? '';
      if (!department || department.startsWith('--'))
        return { refusal: '--department 后面要写部门的名称。' };
    } else if (word.startsWith('--')) return { refusal: `不认识的参数「${word}」。${USAGE}` };
    else files.push(word);
  }
  return files.length ? { files, department, isDryRun } : { refusal: USAGE };
}

const USAGE =
  '用法：npm run import -- 文件.docx …（也可以是 .txt、.md），后面可以加 --department 部门、--dry-run（只看不写）';
