import { expect, it } from 'vitest';
import { readableUrl, withoutMarks } from '../../src/browser/readable-url.ts';

const at = (rest: string) => `http://handbook.test/hb/${rest}`;

it.each([
  ['roles/a/?mark=%E5%BA%93%E5%AD%98&mark=b#XS-01-17', 'roles/a/#XS-01-17'],
  ['roles/a/#%E5%BA%93%E5%AD%98-1', 'roles/a/#库存-1'],
  ['search/?q=%E5%85%AC%E7%AB%A0&mark=a', 'search/?q=公章'],
  ['a/#%E5%90%8C%20%E5%BF%83', 'a/#同%20心'],
  ['a/#%E5%AE%8C%E3%80%82', 'a/#%E5%AE%8C%E3%80%82'],
  ['a/#100%25-%FF-%E5%AD', 'a/#100%25-%FF-%E5%AD'],
  ['a/#%3Cb%3E', 'a/#%3Cb%3E'],
])('%s is passed on as %s', (address, readable) => {
  expect(readableUrl(at(address))).toBe(at(readable));
});

it('forgets the marked words and nothing else', () => {
  expect(withoutMarks(at('search/?q=a&mark=b#c'))).toBe(at('search/?q=a#c'));
});
