import { ALL_ASKED, type Answers, type Asked } from './answers.ts';
import { answer } from './read-flags.ts';
import { readNames } from './read-names.ts';

/** The way to talk with whoever runs the command. */
export interface Talk {
  readonly say: (text: string) => void;
  /** The next line that is typed; null when nobody types any more. */
  readonly nextLine: () => Promise<string | null>;
}

/**
 * Asks for what is not given yet, each again until the answer can be used. Gives null where the
 * answers end too early.
 */
export async function askAnswers(given: Partial<Answers>, talk: Talk): Promise<Answers | null> {
  let known = given;
  for (const asked of ALL_ASKED) {
    while (!(asked in known)) {
      talk.say(QUESTIONS[asked]);
      const line = await talk.nextLine();
      if (line === null) return null;
      const read = readNames(asked, line);
      if (read.names) known = { ...known, ...answer(asked, read.names) };
      else talk.say(`${read.refusal}\n`);
    }
  }
  const { company, departments, top } = known;
  return company && departments && top ? { company, departments, top } : null;
}

const QUESTIONS: Readonly<Record<Asked, string>> = {
  company: '公司名称：',
  departments: '部门，用顿号或逗号隔开，最高岗位所在的部门写在第一个：',
  top: '最高岗位，其他岗位最终都向它汇报，例如院长：',
};
