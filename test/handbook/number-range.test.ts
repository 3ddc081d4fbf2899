import { expect, test } from 'vitest';
import { numberRange } from '../../src/handbook/number-range.ts';

test.each([
  ['XS-01-16~17', ['XS-01-16', 'XS-01-17']],
  ['XS-01-08 至 XS-01-10', ['XS-01-08', 'XS-01-09', 'XS-01-10']],
  ['XS-01-01～02', ['XS-01-01', 'XS-01-02']],
  ['XS-01-01..03', ['XS-01-01', 'XS-01-02', 'XS-01-03']],
])('%s stands for each number from the first to the last', (written, numbers) => {
  expect(numberRange(written)).toEqual(numbers);
});

test.each(['XS-01-16', 'XS-01-16~16', 'XS-01-17~16', 'XS-01-01~CW-01-03', '16~17', 'XS-01-01~999'])(
  '%s is no range of numbers',
  (written) => {
    expect(numberRange(written)).toBeNull();
  },
);
