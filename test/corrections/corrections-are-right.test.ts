import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAILING_MAKERS } from './failing-makers.ts';
import { FAULT_MAKERS, type FaultMaker } from './fault-makers.ts';
import { injectedFault } from './injected-fault.ts';
import { pasteCorrections } from './paste-corrections.ts';

const failing = ({ name }: FaultMaker) => FAILING_MAKERS.has(name);

describe('a slip of the pen in any handbook, every correction pasted, leaves what was meant:', () => {
  it.each(FAULT_MAKERS.filter((maker) => !failing(maker)))('$name', isMended);
});

describe('not yet, and to be taken off the list once it does:', () => {
  it.fails.each(FAULT_MAKERS.filter(failing))('$name', isMended);
});

it('the list of makers that fail holds only makers', () => {
  const names = new Set(FAULT_MAKERS.map(({ name }) => name));
  expect([...FAILING_MAKERS.keys()].filter((name) => !names.has(name))).toEqual([]);
  expect(names.size).toBe(FAULT_MAKERS.length);
});

function isMended(maker: FaultMaker): void {
  fc.assert(
    fc.property(injectedFault(maker), ({ sound, faulty }) => {
      const { said, findings } = pasteCorrections(faulty);
      if (said === null) throw new Error(findings);
      expect(said).toBe(pasteCorrections(sound).said);
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
}

const RUNS = 3;
const SEED = 1;
