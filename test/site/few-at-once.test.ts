import { expect, test } from 'vitest';
import { fewAtOnce } from '../../src/site/few-at-once.ts';

test('no more than so many run at once, in their order, and each has its own answer', async () => {
  const inTurn = fewAtOnce(2);
  const begun: number[] = [];
  let open = 0;
  let most = 0;
  const answers = await Promise.all(
    [0, 1, 2, 3, 4].map((n) =>
      inTurn(async () => {
        begun.push(n);
        most = Math.max(most, ++open);
        await Promise.resolve();
        open--;
        return n * n;
      }),
    ),
  );
  expect(answers).toEqual([0, 1, 4, 9, 16]);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
});

test('one that fails is told to who asked, and the next begins', async () => {
  const inTurn = fewAtOnce(1);
  const failed = inTurn(() => Promise.reject(new Error('no ink')));
  const next = inTurn(async () => 'written');
  await expect(failed).rejects.toThrow('no ink');
  expect(await next).toBe('written');
});
