import { openDesk } from '../../../src/browser/edit/open-desk.ts';
import { waitForRelease } from '../../../src/browser/edit/wait-for-release.ts';

/** What tests ask of a page. */
const edit = {
  openDesk,
  waitForRelease,
  openRepository: async (
    ...of: Parameters<typeof import('../../../src/browser/edit/repository.ts')['openRepository']>
  ) => (await import('../../../src/browser/edit/repository.ts')).openRepository(...of),
};
Object.assign(globalThis, { edit });

export type Edit = typeof edit;
