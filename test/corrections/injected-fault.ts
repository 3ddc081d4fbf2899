import fc from 'fast-check';
import { EVERY_STRUCTURE } from '../fuzz/every-structure.ts';
import { company, companyFiles } from '../generated-company.ts';
import { type FaultMaker, faultyTexts } from './fault-makers.ts';

/** A sound handbook, and the same with one slip of the pen in one of its files. */
export interface InjectedFault {
  readonly sound: ReadonlyMap<string, string>;
  readonly faulty: ReadonlyMap<string, string>;
}

/**
 * Any slip of a maker in any place of any handbook: one with every structure, or one of a generated
 * company where the maker finds anything to go wrong with. Throws where no handbook has such a place.
 */
export function injectedFault(maker: FaultMaker): fc.Arbitrary<InjectedFault> {
  const anyHandbook = fc.oneof(fc.constant(EVERY_STRUCTURE), company.map(companyFiles));
  return fc.tuple(anyHandbook, fc.nat()).map(([generated, at]) => {
    const sound = placesIn(generated, maker).length ? generated : EVERY_STRUCTURE;
    const places = placesIn(sound, maker);
    const place = places[at % places.length];
    if (!place) throw new Error(`${maker.name} finds nothing to go wrong with`);
    return { sound, faulty: new Map(sound).set(...place) };
  });
}

/** Every file as the maker may leave it. */
function placesIn(files: ReadonlyMap<string, string>, maker: FaultMaker): [string, string][] {
  return [...files]
    .filter(([file]) => maker.file.test(file))
    .flatMap(([file, text]) =>
      faultyTexts(maker, text)
        .filter((faulty) => faulty !== text)
        .map((faulty): [string, string] => [file, faulty]),
    );
}
