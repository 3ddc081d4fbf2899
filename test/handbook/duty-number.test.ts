import { describe, expect, it } from 'vitest';
import {
  dutyNumber,
  isDutyNumber,
  splitDutyNumber,
  tidyDutyNumber,
} from '../../src/handbook/duty-number.ts';

const CODES = ['XS-01', '财004', 'SY-JS-001', 'B1.01', '008', 'a.3', 'GM', '1.10', 'a_b'];

describe('isDutyNumber', () => {
  it.each(CODES)('takes a code and a serial of two digits or more: %s', (code) => {
    const written = [`${code}-01`, `${code}-100`];
    expect(written.map(isDutyNumber)).toEqual([true, true]);
  });

  it.each(['01', 'XS-1', 'XS 01-01', 'ＸＳ-01', 'XS-０１', '-01', 'XS--01', 'A/B-01', 'XS-01-'])(
    'refuses %j',
    (written) => expect(isDutyNumber(written)).toBe(false),
  );
});

it('splitDutyNumber takes a number apart at its last hyphen', () => {
  expect(splitDutyNumber('SY-JS-001-03')).toEqual({ prefix: 'SY-JS-001', serial: 3 });
  expect(splitDutyNumber('XS')).toBeNull();
});

it('dutyNumber writes two digits at least', () => {
  expect([dutyNumber('a.3', 7), dutyNumber('008', 100)]).toEqual(['a.3-07', '008-100']);
});

describe('tidyDutyNumber', () => {
  it.each([
    'xs-01-06',
    'ＸＳ－０１－０６',
    'XS—01—06',
    'XS_01_06',
    'XS 01 06',
    'XS0106',
    'XS-01-6',
  ])('tidies %j', (written) => expect(tidyDutyNumber(written, ['XS-01'])).toBe('XS-01-06'));

  it.each([
    ['A.3-01', 'a.3-01'],
    ['b1.01 12', 'B1.01-12'],
    ['００８－０２', '008-02'],
    ['sy js 001 03', 'SY-JS-001-03'],
    ['11-01', '11-01'],
  ])('leaves the letters and signs of a code as they are: %s', (written, tidy) => {
    expect(tidyDutyNumber(written, ['1', '11', ...CODES])).toBe(tidy);
  });

  it('cannot tell a number of no known prefix', () => {
    expect(tidyDutyNumber('FW-01-01', CODES)).toBeNull();
  });
});
