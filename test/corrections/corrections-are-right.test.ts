import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAULT_MAKERS, type FaultMaker } from './fault-makers.ts';
import { injectedFault } from './injected-fault.ts';
import { pasteCorrections } from './paste-corrections.ts';

describe('a slip of the pen in any handbook, every correction pasted, leaves what was meant:', () => {
  it.each(FAULT_MAKERS)('$name', isMended);
});

it('no two makers have one name', () => {
  expect(new Set(FAULT_MAKERS.map(({ name }) => name)).size).toBe(FAULT_MAKERS.length);
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
