import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createDiagramRenderer } from '../../src/diagrams/renderer.ts';
import { FAULTS, readFixture } from '../fixtures.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { inspectedCompiler } from './compile-page.ts';
import { EVERY_STRUCTURE } from './every-structure.ts';
import { type Builder, judge } from './find-faults.ts';
import { soundReader } from './sound-reader.ts';

const renderer = createDiagramRenderer({ cacheDir: join(temporaryFolder(), 'charts') });
const compile = inspectedCompiler(renderer);
const builder: Builder = { reader: soundReader(EVERY_STRUCTURE), renderer, compile };
afterAll(() => renderer.close());

const ROLE = 'content/roles/head-nurse.mdx';
const GUIDE = 'content/guide/how-to-read.mdx';
const text = (file: string) => EVERY_STRUCTURE.get(file) ?? '';

describe('what the check accepts compiles, and reads as it was checked', () => {
  it.each([
    ['only CR for line ends', ROLE, text(ROLE).replaceAll('\n', '\r')],
    ['CR LF and a byte order mark', ROLE, `\uFEFF${text(ROLE).replaceAll('\n', '\r\n')}`],
    [
      'a second front matter',
      GUIDE,
      text(GUIDE).replace('\n---\n\n', '\n---\n\n---\na: 1\n---\n\n'),
    ],
    [
      'TOML at the beginning',
      GUIDE,
      text(GUIDE).replace('\n---\n\n', '\n---\n\n+++\na = [\n+++\n\n'),
    ],
    ['a heading with marks', GUIDE, text(GUIDE).replace('### 谁来问', '### **谁**来`问`')],
  ])('%s', async (_, file, odd) => {
    expect(await judged(file, odd)).toEqual({ isAccepted: true, faults: [] });
  });
});

describe('what Astro does not read is refused by the check', () => {
  it.each([
    ['a vertical tab in the front matter', ROLE, text(ROLE).replace('分机', '分机\v')],
    ['NUL in the front matter', ROLE, text(ROLE).replace('分机', '分机\0')],
    ['1,500 quotes in each other', GUIDE, `${text(GUIDE)}\n${'>'.repeat(1500)} 甲\n`],
    ['a file name of 250 letters', `content/guide/${'a'.repeat(250)}.mdx`, text(GUIDE)],
    ['GBK', ROLE, Buffer.from([0xd4, 0xba, 0xb3, 0xa4])],
  ])('%s', async (_, file, odd) => {
    expect(await judged(file, odd)).toEqual({ isAccepted: false, faults: [] });
  });
});

describe('a fixture is refused, or compiles and reads as it was checked', () => {
  const sound = readFixture();
  const ofFixtures: Builder = { reader: soundReader(sound), renderer, compile };

  it.each(FAULTS)('%s', async (fault) => {
    const files = readFixture(fault);
    const changed = [...files].filter(([file, text]) => sound.get(file) !== text);
    for (const [file, text] of changed) {
      const { faults } = await judge(files, { file, bytes: Buffer.from(text) }, ofFixtures);
      expect(faults).toEqual([]);
    }
  });
});

function judged(file: string, odd: string | Uint8Array) {
  return judge(EVERY_STRUCTURE, { file, bytes: Buffer.from(odd) }, builder);
}
