import { changesSince } from '../../approval/changes-since.ts';
import { countChanges } from '../../approval/count-changes.ts';
import { fingerprintOf } from '../../approval/fingerprint.ts';
import { type WholeText, wholeText } from '../../approval/whole-text.ts';
import { parseContent } from '../../content/parse-content.ts';
import { approvalsOfRoles } from '../../handbook/approvals-of-role.ts';
import { commonsFinder } from '../../handbook/audience.ts';
import type {
  Content,
  WrittenApproval,
  WrittenCommon,
  WrittenRole,
} from '../../handbook/content.ts';
import { factValues } from '../../handbook/content.ts';
import { formatProblems } from '../../handbook/format-problems.ts';
import { shortFingerprint } from '../../handbook/short-fingerprint.ts';
import { signUrl } from '../../handbook/urls.ts';
import { versionId } from '../../handbook/versions.ts';
import { bearersOf, explainNobody } from '../find-named.ts';
import { namedThings } from '../kinds.ts';
import { errorsOf, readTexts } from '../read-texts.ts';
import { refused, type Said } from '../said.ts';
import { writeFiles } from '../write-files.ts';
import { approvedTexts } from './approved-text.ts';
import { explainApproval } from './explain-approval.ts';
import { readArguments } from './read-arguments.ts';

/**
 * Approves a role's text as it stands on the day `today`: stores it whole with its fingerprint, in all
 * files or none. Where it refuses, it says so in Chinese and has changed nothing.
 */
export async function runApprove(
  projectFolder: string,
  args: readonly string[],
  today: string,
): Promise<Said> {
  const asked = readArguments(args);
  if ('refusal' in asked) return refused(asked.refusal);
  const { texts, content, errors } = readTexts(projectFolder);
  if (errors.length) return refused(`${formatProblems(errors)}\n\n${FIRST_MEND}`);
  const role = findRole(asked.role, content);
  if ('refusal' in role) return refused(role.refusal);
  const last = approvalsOfRoles(content).get(role)?.at(-1);
  const why = explainApproval(asked, role, { content, last });
  if (why) return refused(why);
  const folder = `content/approved/${role.id}/${versionId(asked.version)}`;
  const file = `${folder}.mdx`;
  const commons = commonsFinder(content)(role);
  const text = wholeText(role, commons);
  const fingerprint = fingerprintOf(text);
  const own = { file: role.file, written: texts.get(role.file) ?? '' };
  const after = approvedTexts(own, asked, { today, fingerprint });
  const changedRole = changed(own, after.role);
  const changes = new Map([
    [file, after.approved],
    ...commons.map((set) => [`${folder}/${set.id}.mdx`, texts.get(set.file) ?? ''] as const),
    ...changedRole,
  ]);
  const faults = errorsOf(parseContent(new Map([...texts, ...changes])));
  if (faults.length) return refused(`${formatProblems(faults)}\n\n${WOULD_BE_FAULTY}`);
  try {
    writeFiles(projectFolder, changes);
  } catch (error) {
    return refused(`写不进去，可能有别的程序正开着 content 里的文件（${String(error)}）。`);
  }
  const said = [
    `「${role.data.title}」${asked.version} 版已经批准，${asked.effective} 起生效。写进了 ${file}，这个文件不要再改。`,
    ...describeCommons(commons, folder),
    ...(changedRole.length
      ? [`${role.file} 里的 version 和 effective 已经删去，以批准的为准。`]
      : []),
    `指纹：${shortFingerprint(fingerprint)}`,
    ...describeChanges(last, text),
    ...describeDoubts(role, commons),
    `发布以后，在 ${signUrl('roles', role.id)} 打印签收单。`,
  ].join('\n');
  return { said, exitCode: 0 };
}

function findRole(name: string, content: Content): WrittenRole | { refusal: string } {
  const roles = namedThings(content).filter(({ kind }) => kind === 'role');
  const [only, ...others] = bearersOf(name, roles);
  if (!only) return { refusal: explainNobody(name, roles) };
  const role = content.roles.find((it) => it.id === only.entry.id);
  if (!others.length && role) return role;
  const names = [only, ...others].map((it) => `「${it.department}/${it.name}」`).join('、');
  return { refusal: `叫「${name}」的岗位不止一个：${names}。请写清是哪一个。` };
}

function changed({ file, written }: { file: string; written: string }, text: string) {
  return text === written ? [] : [[file, text] as const];
}

function describeCommons(commons: readonly WrittenCommon[], folder: string): string[] {
  const titles = commons.map(({ data }) => `《${data.title}》`).join('');
  return titles ? [`连同本岗位执行的${titles}，存在 ${folder}/ 里。`] : [];
}

function describeChanges(last: WrittenApproval | undefined, text: WholeText): string[] {
  if (!last) return [];
  const changes = changesSince(wholeText(last, last.commons), text);
  const { version } = last.data;
  return [
    changes.length
      ? `比 ${version} 版有 ${countChanges(changes)}。`
      : `与 ${version} 版的文字相同。`,
  ];
}

function describeDoubts(
  { duties: own, notices }: WrittenRole,
  commons: readonly WrittenCommon[],
): string[] {
  const duties = [...own, ...commons.flatMap((set) => set.duties)];
  const doubts = duties.filter((duty) => factValues(duty, '待确认').length).length + notices.length;
  return doubts ? [`还有 ${doubts} 处待确认或说明：签收单上不印，也不在批准的内容里。`] : [];
}

const FIRST_MEND = '批准之前，请先把上面的错误改好（npm run check）。';
const WOULD_BE_FAULTY = '这样批准，手册会有上面的错误，所以没有写。';
