import { parseContent } from '../../content/parse-content.ts';
import type { Content } from '../../handbook/content.ts';
import { isRoleCode } from '../../handbook/role-code.ts';
import type { Talk } from '../../init/ask-answers.ts';
import { knownReferences, readKnown } from '../../write/new/known-names.ts';
import type { SourceDocument } from '../document.ts';
import { type Answers, NO_ANSWERS } from '../drafts/answers.ts';
import type { Project } from '../drafts/draft-roles.ts';
import { importDocuments } from '../import-documents.ts';
import { type OpenQuestion, openCodes, openDepartments, openSuperiors } from './open-questions.ts';

/**
 * Asks what only HR knows of the roles in documents, once for each name: departments first, since superiors and
 * codes depend on them. An empty answer leaves it open. Gives null where the answers end too early.
 */
export async function askHr(
  documents: readonly SourceDocument[],
  project: Project,
  talk: Talk,
): Promise<Answers | null> {
  let answers = NO_ANSWERS;
  let isFirst = true;
  for (const open of [openDepartments, openSuperiors, openCodes]) {
    const { drafts } = importDocuments(documents, { ...project, answers });
    const texts = new Map([
      ...project.texts,
      ...drafts.flatMap(({ file, text, existing }) => (existing ? [] : [[file, text] as const])),
    ]);
    const content = parseContent(texts);
    for (const question of open(drafts)) {
      if (isFirst) talk.say(`读出 ${drafts.length} 个岗位。${LEAVE}\n`);
      isFirst = false;
      const answer = await ask(question, content, talk);
      if (answer === null) return null;
      const { about, name } = question;
      if (answer)
        answers = { ...answers, [about]: new Map([...answers[about], [name, answer] as const]) };
    }
  }
  return answers;
}

/** Asks one thing until the answer can be used; an empty text where it stays open, null where answers end. */
async function ask(open: OpenQuestion, content: Content, talk: Talk): Promise<string | null> {
  const form = FORMS[open.about];
  const names = form ? knownReferences(form, content) : [];
  const list = names.slice(0, SHOWN).map((name, at) => `  ${at + 1}. ${name}\n`);
  const number = names.length ? '，可以写序号' : '';
  const empty = open.proposed ? `直接按 Enter 就用 ${open.proposed}` : '不清楚就直接按 Enter';
  for (;;) {
    talk.say(`${list.join('')}${open.question}${number}，${empty}：`);
    const line = await talk.nextLine();
    if (line === null) return null;
    const typed = line.trim();
    if (!typed) return '';
    const read = form ? readKnown(typed, form, content) : readCode(typed, content);
    if ('reference' in read) return read.reference;
    talk.say(`${read.refusal}\n`);
  }
}

function readCode(
  typed: string,
  { roles }: Content,
): { readonly reference: string } | { readonly refusal: string } {
  const holder = roles.find(({ data }) => data.code === typed);
  if (holder) return { refusal: `编号「${typed}」已经用在 ${holder.file}，请换一个。` };
  if (isRoleCode(typed) && /\d$/.test(typed)) return { reference: typed };
  return { refusal: `编号「${typed}」要以数字结尾，只能用文字和数字，中间可以有 . _ -。` };
}

const FORMS = {
  departments: 'department',
  superiors: 'superior',
  superiorsIn: 'superior',
  codes: null,
} as const;
const SHOWN = 60;
const LEAVE = '有些事只有公司自己知道，一个名称只问一次；不清楚的直接按 Enter，以后再补。';
