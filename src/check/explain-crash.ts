import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';

/**
 * What to say of an error that nobody foresaw, in Chinese: what did not come about, a number by which to
 * ask about it, and the file in the project's folder that holds the whole of it for who keeps the program.
 */
export function explainCrash(error: unknown, projectFolder: string, outcome: string): string {
  const text = inspect(error, { depth: 5 });
  const kept = error instanceof Error ? `${error.name}: ${error.message}` : text;
  const number = createHash('sha256').update(kept).digest('hex').slice(0, 6);
  const log = join(projectFolder, LOG_FILE);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const cause = CAUSES[code] ?? '程序出了没有料到的错误';
  const told = `${outcome}：${cause}（错误号 ${number}）。`;
  try {
    writeFileSync(log, `${new Date().toISOString()} ${number} Node ${process.version}\n${text}\n`);
    return `${told}详细情况在 ${log}，请把这个文件和错误号交给维护手册程序的人。`;
  } catch {
    return `${told}请把下面的话和错误号交给维护手册程序的人：${kept}`;
  }
}

/** Ignored by git. */
const LOG_FILE = 'error.log';

const CAUSES: Partial<Record<string, string>> = {
  EACCES: '没有权限读写一个文件',
  EBUSY: '一个文件正被别的程序打开',
  EMFILE: '打开的文件太多',
  ENAMETOOLONG: '一个文件名太长',
  ENOENT: '一个要用的文件不见了',
  ENOSPC: '磁盘满了',
  EPERM: '没有权限读写一个文件，或者它正被别的程序打开',
  EROFS: '这个文件夹只能读，不能写',
};
