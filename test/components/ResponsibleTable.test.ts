import { expect, it } from 'vitest';
import ResponsibleTable from '../../src/components/ResponsibleTable.astro';
import { whoDealsWith } from '../../src/handbook/dealings.ts';
import type { Duty } from '../../src/handbook/model.ts';
import { reasonWith } from '../../src/handbook/reasons.ts';
import { byId, withReasons } from './handbook.ts';
import { words } from './words.ts';

const bank = byId(withReasons.partners, 'bank');
const answers = whoDealsWith(bank).responsible;

it('gives every role a row, its nearest duty open', async () => {
  expect((await words(ResponsibleTable, { answers })).join(' ')).not.toContain('放款');
});

it('says what for below each duty that says it', async () => {
  const reasonOf = (duty: Duty) => reasonWith(duty, bank);
  const told = (await words(ResponsibleTable, { answers, reasonOf })).join(' ');
  expect(told).toMatch(/ZJ-01-01 审定合同\]\(\S+\)\s*放款.*XS-01-02 盘点库存\]\(\S+\)\s*对账/u);
});
