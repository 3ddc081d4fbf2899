import type { Authorities } from './authority-asked.ts';
import type { Engine } from './engine.ts';
import type { OwnFacts } from './facts-asked.ts';
import type { Guesses } from './guesses.ts';
import type { Library } from './library.ts';
import type { People } from './people.ts';

/** What every step of the search works with. */
export interface Context {
  readonly library: Library;
  readonly engine: Engine;
  /** Asked for only when a query needs them. */
  readonly guesses: () => Promise<Guesses>;
  /** Asked for only where people have names and a query may hold one. */
  readonly people: () => Promise<People>;
  /** Asked for only where roles have facts of the firm's own and a query may ask for one. */
  readonly facts: () => Promise<OwnFacts>;
  /** Asked for only where the handbook says who signs what and a query may ask it. */
  readonly authorities: () => Promise<Authorities>;
}
