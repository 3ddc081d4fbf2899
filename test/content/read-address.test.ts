import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAddress } from '../../src/content/read-address.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('the address is read whatever the other settings look like to YAML', () => {
  expect(address('contact: 13800138000\nsite: https://a.example.cn\nbase: /handbook/\n')).toEqual({
    site: 'https://a.example.cn',
    base: '/handbook/',
  });
});

test('a handbook without an address stands at the root of its host', () => {
  expect(address('title: 手册\n')).toEqual({ base: '/' });
});

test('an address that the schema refuses is not taken', () => {
  expect(() => address('base: handbook\n')).toThrow('要以 / 开头');
});

function address(settings: string) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content/handbook.yaml'), settings);
  return readAddress(folder);
}
