import type { CommonDuty, Duty } from '../handbook/model.ts';
import { loadHandbook } from './load-handbook.ts';

const { duties, commonDuties } = loadHandbook();
const byNumber = new Map([...duties, ...commonDuties].map((duty) => [duty.id, duty]));

/** The duty of a 编号, for the duties that stand in a file's text. Throws where there is none. */
export function loadDuty(id: string): Duty | CommonDuty {
  const duty = byNumber.get(id);
  if (!duty) throw new Error(`手册中没有编号为 ${id} 的职责`);
  return duty;
}
