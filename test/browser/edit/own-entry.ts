/** What tests ask of a page. */
const edit = {
  openRepository: async (
    ...of: Parameters<typeof import('../../../src/browser/edit/repository.ts')['openRepository']>
  ) => (await import('../../../src/browser/edit/repository.ts')).openRepository(...of),
};
Object.assign(globalThis, { edit });

export type Edit = typeof edit;
