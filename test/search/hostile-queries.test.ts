import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchedTerms } from '../../src/handbook/duty-terms.ts';
import { search } from '../../src/search/search.ts';
import { sampleHandbook } from '../sample.ts';
import { searchContext } from './handbook-search.ts';

const handbook = sampleHandbook();
const context = searchContext(handbook);

test.each([
  ['10 000 characters', '库存周转'.repeat(2500)],
  ['10 000 letters', 'kucun'.repeat(2000)],
  ['10 000 words', '库存 '.repeat(10_000)],
  ['10 000 characters nobody knows', '龘'.repeat(10_000)],
  ['punctuation', '！？，。、；：“”‘’（）《》'],
  ['regular expression', '(.*)+[^库]\\p{Han}$|^(?<=a)'],
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['control characters', '\u0000\u0007库\u001b[31m存\u007f\u202e'],
  ['lone surrogates', '\ud800库存\udfff'],
  ['emoji', '👩‍👩‍👧‍👦🚀库存'],
  ['prototype names', '__proto__ constructor toString'],
])('%s are searched without an exception', async (_, query) => {
  const { results } = await search(query, context);
  expect(Array.isArray(results)).toBe(true);
});

test('any text at all is searched without an exception', async () => {
  const pieces = fc.constantFrom(
    '库存',
    '谁负责',
    '公章',
    'kucun',
    '"',
    '「',
    '\ud83d',
    '\u0000',
    '.*',
    '<b>',
    '  ',
  );
  const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), pieces), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(texts, async (parts) => {
      const { results, cards, suggestions } = await search(parts.join(''), context);
      expect([results, cards, suggestions].every(Array.isArray)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('any Chinese piece of 1 to 8 characters of a duty finds exactly the duties that hold it, not those that only seem to', async () => {
  const runs = handbook.duties.flatMap(({ text }) => text.match(/\p{Script=Han}+/gu) ?? []);
  const piece = fc
    .tuple(fc.constantFrom(...runs), fc.nat(), fc.integer({ min: 1, max: 8 }))
    .map(([run, start, size]) => run.slice(start % run.length, (start % run.length) + size));
  await fc.assert(
    fc.asyncProperty(piece, async (text) => {
      const { results } = await search(text, context);
      const exact = results.flatMap(({ record, hit }) =>
        record.type === 'duty' && hit.match === 'exact' ? [record.id] : [],
      );
      const holding = handbook.duties.filter((duty) =>
        [duty.text, ...duty.subItems, ...searchedTerms(duty)].some((said) => said.includes(text)),
      );
      const seems = context.library.torn.get(text);
      const seeming = context.library.duties.filter((duty) => seems?.(duty));
      const seemingIds = seeming.map(({ id }) => id);
      const ids = holding.map(({ id }) => id).filter((id) => !seemingIds.includes(id));
      expect(exact.sort()).toEqual(ids.sort());
    }),
    { numRuns: 500 },
  );
});
