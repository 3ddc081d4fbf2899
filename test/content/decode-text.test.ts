import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/content/decode-text.ts';

const TEXT = '---\ntitle: 院长\n---\n';
/** 院长 in GBK. */
const GBK = Buffer.from([...Buffer.from('---\ntitle: '), 0xd4, 0xba, 0xb3, 0xa4]);

describe('a file is read in the encoding in which it was saved', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
    ['UTF-16', Buffer.from(TEXT, 'utf16le').swap16()],
  ])('%s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('GBK, which Notepad calls ANSI', () => {
    expect(decodeText(GBK)).toEqual({ text: '---\ntitle: 院长', encoding: 'GBK' });
  });

  it('is not taken for GBK where that gives characters of nobody, as Big5 does', () => {
    const bytes = Buffer.concat([GBK, Buffer.from([0xaa, 0xa1, 0xd4, 0xba])]);
    expect(decodeText(bytes).encoding).toBeNull();
  });

  it('UTF-8 with a damaged character stays UTF-8', () => {
    const bytes = Buffer.from('病历归档与查阅');
    expect(decodeText(bytes.subarray(0, -1))).toEqual({
      text: '病历归档与查\uFFFD',
      encoding: 'UTF-8',
    });
  });

  it('a picture is no text', () => {
    const { encoding } = decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xff, 0xff, 0x80]));
    expect(encoding).toBeNull();
  });

  it('an empty file is an empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'UTF-8' });
  });
});
