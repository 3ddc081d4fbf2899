import type { Layout } from './layout.ts';
import type { Repository } from './repository.ts';

/** What every step of a push works with. */
export interface Publishing {
  readonly layout: Layout;
  readonly repository: Repository;
  readonly pusher: string;
  /** Tells who pushes. */
  readonly say: (text: string) => void;
}
