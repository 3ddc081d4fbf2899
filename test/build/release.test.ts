import { expect, test } from 'vitest';
import { contentHash, releaseId, withHash } from '../../src/build/release.ts';

const FILES = new Map([
  ['roles/nurse/index.html', '1a'],
  ['search/data.json', '2b'],
]);

test('the same files are the same release, in whatever order they were written', () => {
  const again = new Map([...FILES].toReversed());
  expect(releaseId(again)).toBe(releaseId(FILES));
  expect(releaseId(FILES)).toMatch(/^[0-9a-f]{16}$/);
});

test.each([
  ['one file more', [...FILES, ['index.html', '3c']]],
  ['one file less', [...FILES].slice(1)],
  ['another content', [...FILES].with(0, ['roles/nurse/index.html', '4d'])],
  ['another place', [...FILES].with(0, ['roles/cook/index.html', '1a'])],
] as const)('%s makes another release', (_, files) => {
  expect(releaseId(new Map(files))).not.toBe(releaseId(FILES));
});

test('a page says its hash in its head, whatever its text is', () => {
  const html = Buffer.from('<head></head>处方</head>');
  const hash = contentHash(html);
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  expect(withHash(html, hash).toString()).toBe(
    `<head><meta name="page" content="${hash}"></head>处方</head>`,
  );
});

test('what differs in one sign has another hash', () => {
  expect(contentHash('病历')).toBe(contentHash(Buffer.from('病历')));
  expect(contentHash('病历')).not.toBe(contentHash('病例'));
});
