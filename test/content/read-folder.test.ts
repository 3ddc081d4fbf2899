import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/content/read-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let project = '';
beforeEach(() => {
  project = temporaryFolder();
  mkdirSync(join(project, 'content/roles'), { recursive: true });
  writeFileSync(join(project, 'content/roles/nurse.mdx'), '护士\n');
  writeFileSync(join(project, 'secret.mdx'), 'SECRET\n');
});

const LINK = '这是符号链接（快捷方式），手册只读真正的文件，请换成文件本身';
const problem = (file: string, message: string) => ({
  file,
  line: 1,
  severity: 'error',
  kind: 'unreadable-file',
  message,
});

describe('readFolder', () => {
  it('reads true files, and passes over what only a computer wrote', () => {
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$表.docx', '.nurse.mdx.swp'])
      writeFileSync(join(project, 'content/roles', name), 'x');
    mkdirSync(join(project, 'content/.git'));
    writeFileSync(join(project, 'content/.git/config'), 'x');
    expect(readFolder(project)).toEqual({
      texts: new Map([['content/roles/nurse.mdx', '护士\n']]),
      files: new Set(),
      problems: [],
      unread: [],
    });
  });

  it('names the true files of public', () => {
    mkdirSync(join(project, 'public/forms'), { recursive: true });
    for (const name of ['forms/请假单.pdf', 'forms/.DS_Store', 'a.png'])
      writeFileSync(join(project, 'public', name), 'x');
    symlinkSync('a.png', join(project, 'public/b.png'));
    expect(readFolder(project).files).toEqual(new Set(['public/forms/请假单.pdf', 'public/a.png']));
  });

  it.each([
    ['a file outside', '../../secret.mdx'],
    ['a folder above', '..'],
    ['nothing', 'nowhere.mdx'],
    ['itself', 'link.mdx'],
  ])('refuses a link to %s, and follows none', (_name, target) => {
    symlinkSync(target, join(project, 'content/roles/link.mdx'));
    expect(readFolder(project)).toEqual({
      texts: new Map([['content/roles/nurse.mdx', '护士\n']]),
      files: new Set(),
      problems: [problem('content/roles/link.mdx', LINK)],
      unread: ['content/roles/link.mdx'],
    });
  });

  it('refuses a queue, and does not wait for it', () => {
    execFileSync('mkfifo', [join(project, 'content/roles/queue.mdx')]);
    expect(readFolder(project).problems).toEqual([
      problem('content/roles/queue.mdx', '这不是普通文件，请移走'),
    ]);
  });

  it('reads a file in another encoding, and says how to save it', () => {
    writeFileSync(join(project, 'content/topics.yaml'), '\uFEFFward:\n', 'utf16le');
    const { texts, problems, unread } = readFolder(project);
    expect(texts.get('content/topics.yaml')).toBe('ward:\n');
    expect(unread).toEqual([]);
    expect(problems).toEqual([
      {
        ...problem(
          'content/topics.yaml',
          '文件的编码是 UTF-16（记事本里叫 Unicode），不是 UTF-8；请用记事本「另存为」，编码选 UTF-8，或者运行 npm run check -- --fix',
        ),
        kind: 'wrong-encoding',
      },
    ]);
  });

  it('refuses what is no text or too large', () => {
    writeFileSync(join(project, 'content/roles/a.mdx'), Buffer.from([0xff, 0xff, 0x80, 0x81]));
    writeFileSync(join(project, 'content/roles/b.mdx'), 'x'.repeat(300_000));
    const { unread } = readFolder(project);
    expect(unread).toEqual(['content/roles/a.mdx', 'content/roles/b.mdx']);
  });

  it('says so where there is no content folder, or something else in its place', () => {
    rmSync(join(project, 'content'), { recursive: true });
    const message = '没有 content 文件夹，手册的内容都在它里面，请恢复它';
    expect(readFolder(project).problems).toEqual([problem('content', message)]);
    writeFileSync(join(project, 'content'), '');
    expect(readFolder(project).problems).toEqual([
      problem('content', 'content 要是一个文件夹。这里却是一个文件，请恢复原来的文件夹'),
    ]);
    rmSync(join(project, 'content'));
    symlinkSync('/', join(project, 'content'));
    expect(readFolder(project).problems).toEqual([
      problem('content', `content 要是一个文件夹。${LINK}`),
    ]);
  });

  it('does not follow folders without end', () => {
    mkdirSync(join(project, `content${'/a'.repeat(12)}`), { recursive: true });
    expect(readFolder(project).problems).toEqual([
      problem(`content${'/a'.repeat(9)}`, '文件夹套得太深，请把里面的文件移到上面来'),
    ]);
  });
});
