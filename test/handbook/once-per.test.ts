import { expect, test } from 'vitest';
import { oncePer } from '../../src/handbook/once-per.ts';

test('works out its answer once for each thing, whatever it is', () => {
  const asked: object[] = [];
  const answer = oncePer((thing: { readonly n: number }) => {
    asked.push(thing);
    return thing.n || undefined;
  });
  const [one, none] = [{ n: 1 }, { n: 0 }];
  expect([answer(one), answer(one), answer(none), answer(none)]).toEqual([
    1,
    1,
    undefined,
    undefined,
  ]);
  expect(asked).toEqual([one, none]);
  expect(answer({ n: 1 })).toBe(1);
  expect(asked).toHaveLength(3);
});
