import type { Check } from './check.ts';

/** Reminds of lists that are gone though nothing refers to them: the past alone tells of them. */
export const listsNotLost: Check = ({ past, texts }) =>
  [...(past?.lists ?? [])]
    .filter((file) => !texts.has(file))
    .map((file) => ({
      file,
      line: 1,
      severity: 'warning',
      message: '这个文件以前有，现在不在了；误删的请从历史里恢复，不再要的可以不管',
    }));
