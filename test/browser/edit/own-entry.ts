import { openCheck } from '../../../src/browser/edit/open-check.ts';
import { waitForRelease } from '../../../src/browser/edit/wait-for-release.ts';

/** What tests ask of a page. */
const edit = {
  openCheck,
  waitForRelease,
  openRepository: async (
    ...of: Parameters<typeof import('../../../src/browser/edit/repository.ts')['openRepository']>
  ) => (await import('../../../src/browser/edit/repository.ts')).openRepository(...of),
};
Object.assign(globalThis, { edit });

export type Edit = typeof edit;
