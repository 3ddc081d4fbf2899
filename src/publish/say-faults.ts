import type { TreeFault } from './tree-entry.ts';

/** The faults of a push as the text that its author reads, the first ones in full. */
export function sayFaults(faults: readonly TreeFault[]): string {
  const shown = faults
    .slice(0, SHOWN)
    .flatMap(({ path, message }, index) => [`  ${index + 1}. ${path}`, `     ${message}。`]);
  const more = faults.length - SHOWN;
  const rest = more > 0 ? [`  另有 ${more} 处，改好以上各处再推送就会看到。`] : [];
  return [`有 ${faults.length} 处不能发布：`, ...shown, ...rest].join('\n');
}

const SHOWN = 15;
