import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../content/decode-text.ts';
import { mendText } from '../content/mend-text.ts';
import { readFolder } from '../content/read-folder.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Writes the files of a project's content anew that hold what nobody sees: another encoding than UTF-8,
 * a byte order mark, other line ends, blanks at the ends of lines, invisible characters. Says in Chinese
 * what was changed; a second time there is nothing to change.
 */
export function mendFiles(projectFolder: string): string[] {
  return [...readFolder(projectFolder).texts.keys()].flatMap((file) => {
    const path = join(projectFolder, file);
    const bytes = readFileSync(path);
    const { text: written, encoding } = decodeText(bytes);
    const { text: mended, mended: found } = mendText(written);
    const text = withoutTrailingBlanks(mended);
    if (bytes.equals(Buffer.from(text))) return [];
    replaceFile(path, text);
    const changes = [
      encoding !== 'UTF-8' && '编码改为 UTF-8',
      bytes[0] === 0xef && bytes[1] === 0xbb && '去掉开头看不见的记号（BOM）',
      written.includes('\r') && '换行改为一种',
      ...[...new Set([...found.values()].flat())].map((name) => `改好${name}`),
      text !== mended && '去掉行尾的空格',
    ];
    return [`已改 ${file}：${changes.filter(Boolean).join('，')}`];
  });
}

function withoutTrailingBlanks(text: string): string {
  return text.replace(/[ \t\u3000]+$/gm, (blanks, offset: number) => {
    const isBreak = /^ {2,}$/.test(blanks) && /[^\n]/.test(text[offset - 1] ?? '\n');
    // Two blanks behind the words of a line are a line break in Markdown.
    return isBreak ? blanks : '';
  });
}
