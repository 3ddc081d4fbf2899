import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addFollowing, withoutFollowing } from '../../src/search/following.ts';
import { smallData } from './small-search.ts';

test('a number that follows from the one before or from the code is not told', () => {
  const { duties } = withoutFollowing(smallData);
  expect(duties.map(({ id, role }) => [id, role])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [undefined, undefined],
    [undefined, 1],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test('addresses and codes are counted on', () => {
  const { roles } = withoutFollowing(company(['post-9', 'post-10'], ['XS-01', 'XS-02'], []));
  expect(roles.map(({ id, code }) => [id, code])).toEqual([
    ['post-9', 'XS-01'],
    [undefined, undefined],
  ]);
});

test('whatever ids, codes and roles there are, they come back', () => {
  const number = fc.constantFrom('A-01', 'A-02', 'A-03', 'A-01-01', 'A-02-01', 'A-02-02', 'B');
  const code = fc.option(number, { nil: undefined });
  const duty = fc.record({ id: number, role: fc.nat(2) });
  const three = { minLength: 3, maxLength: 3 };
  fc.assert(
    fc.property(fc.array(number, three), fc.array(code, three), fc.array(duty), (...parts) => {
      const data = company(...parts);
      const read = structuredClone(withoutFollowing(data));
      addFollowing(read);
      expect(read).toEqual(data);
    }),
  );
});

function company(
  ids: readonly string[],
  codes: readonly (string | undefined)[],
  numbers: readonly { id: string; role: number }[],
) {
  const roles = ids.map((id, place) => {
    const code = codes[place];
    return { id, ...(code && { code }), title: '岗位', aliases: [], department: 0 };
  });
  return { roles, duties: numbers.map((duty) => ({ ...duty, text: '职责' })) };
}
