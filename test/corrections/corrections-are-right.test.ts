import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContentReader } from '../../src/content/content-reader.ts';
import { soundReader } from '../fuzz/sound-reader.ts';
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
      const { reader, meant } = knownOf(sound);
      const { said, findings } = pasteCorrections(faulty, reader);
      if (said === null) throw new Error(findings);
      expect(said).toBe(meant);
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
}

/** What reads a handbook and those like it, and what it says; from one seed, all slips are made in the same few. */
function knownOf(sound: ReadonlyMap<string, string>): Known {
  const name = JSON.stringify([...sound]);
  const before = known.get(name);
  if (before) return before;
  const reader = soundReader(sound);
  const made = { reader, meant: pasteCorrections(sound, reader).said };
  known.set(name, made);
  return made;
}

interface Known {
  readonly reader: ContentReader;
  readonly meant: string | null;
}

const known = new Map<string, Known>();

const RUNS = 3;
const SEED = 1;
