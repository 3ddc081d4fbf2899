import type { Duty } from '../handbook/model.ts';
import { loadHandbook } from './load-handbook.ts';

const duties = new Map(loadHandbook().duties.map((duty) => [duty.id, duty]));

/** The duty of a 编号, for the duties that stand in a role's text. Throws where there is none. */
export function loadDuty(id: string): Duty {
  const duty = duties.get(id);
  if (!duty) throw new Error(`手册中没有编号为 ${id} 的职责`);
  return duty;
}
