import type { Library } from './library.ts';
import { isAnswering, type Named, nameAtEnd, nameAtStart } from './who-named.ts';

/** A question that names who may answer (病历归护理管还是归检验管), and the one that leaves it open. */
export interface Choice {
  readonly between: readonly Named[];
  /** Who is named and unknown, as typed. */
  readonly unknown: readonly string[];
  readonly open: string;
}

/** What a normalised query chooses between; null where it does not, or names nobody known. */
export function choiceIn(text: string, library: Library): Choice | null {
  const [first = '', ...others] = text.split(/[\s,，、]*还是[\s,，]*/u);
  if (!others.length) return oneIn(text, library);
  const start = nameAtEnd(first, library)
    ? first
    : first.replace(TASK, '').replace(/[\s,，]+$/u, '');
  const named = nameAtEnd(start, library);
  const stated = named ?? stranger(LAST_WORD.exec(start)?.[1] ?? '');
  const rest = others.map((part) => {
    const plain = part.replace(MARK, '');
    const name = nameAtStart(plain, library) ?? stranger(FIRST_WORD.exec(plain)?.[1] ?? '');
    return { name, behind: plain.slice(name.name.length) };
  });
  const all = [stated, ...rest.map(({ name }) => name)];
  const between = all.filter(({ things }) => things.some(isAnswering));
  const isSaid = TASK_SAID.test(first) && rest.every(({ behind }) => TASK_AHEAD.test(behind));
  if (!(between.length || isSaid) || all.some(({ name }) => !name)) return null;
  const before = start.slice(0, start.length - stated.name.length).replace(MARKS, '');
  const behind = rest.at(-1)?.behind.replace(/的(?:事情?|活|职责|工作)|[呢吗啊呀?？]/gu, '') ?? '';
  const unknown = all.filter((one) => !between.includes(one)).map(({ name }) => name);
  return { between, unknown, open: `${before}谁${behind || '负责'}` };
}

/** Whether it is the one that is named: 病历是不是护理管, 病历归护理管吗. */
function oneIn(text: string, library: Library): Choice | null {
  const { about = '', asked, name = '', task = '', end } = ONE.exec(text)?.groups ?? {};
  const named = name ? nameAtStart(name, library) : null;
  if (!(asked || end) || named?.name !== name || !named.things.some(isAnswering)) return null;
  return {
    between: [named],
    unknown: [],
    open: `${about}谁${task.startsWith('的') ? '负责' : task}`,
  };
}

function stranger(name: string): Named {
  return { name, things: [] };
}

const VERB = '(?:负责|主管|分管|管理?|办理?|处理|对接|牵头|跟进|批|审批|签|做|干)';
/** What a name is said to do: 归护理「管」还是…, 是护理「的事」. */
const TASK = new RegExp(`(?:来|去|在)?(?:${VERB}|的(?:事情?|活|职责|工作))?[\\s,，]*$`, 'u');
const TASK_SAID = new RegExp(`${VERB}$`, 'u');
const TASK_AHEAD = new RegExp(`^${VERB}`, 'u');
const ONE = new RegExp(
  `^(?<about>.{2,}?)(?:(?<asked>是不是|是否|该不该)由?归?|[是归由该]+)(?<name>\\p{L}+?)(?:来|在)?(?<task>${VERB}|的(?:事情?|活|职责|工作))(?<end>的?[吗么嘛吧])?[?？]?$`,
  'u',
);
const MARKS = /(?:我|到底|究竟|应该|应当|该|要|是|归|由|属于|算|找|问|去|让|给|交给|[\s,，])*$/u;
const MARK = /^(?:应该|该|要|是|归|由|属于|算|找|问|去|让|给|交给)*/u;
const LAST_WORD = /(?:是|归|由|属于|算|找|问|让|交给|该)(\p{L}+)$/u;
const FIRST_WORD = new RegExp(`^(\\p{L}+?)(?=${VERB}|的(?:事|活)|\\P{L}|$)`, 'u');
