import type { Root } from 'mdast';
import type { Approval, Handbook, Role } from '../handbook/model.ts';
import { factText, roleFacts } from '../handbook/role-facts.ts';
import { runningHead } from '../handbook/running-head.ts';
import { DUTIES_HEADING } from '../markdown/duty-items.ts';
import { readSections } from '../markdown/sections.ts';
import type { DocumentFact, DocumentPart, TextDocument } from './document.ts';
import { dutyParts } from './duty-parts.ts';
import { markdownParts, type Outlines } from './markdown-parts.ts';

/** What a role's document takes from the joined handbook: all but the other sections of its file. */
export interface RolePaper extends Omit<TextDocument, 'parts'> {
  readonly before: readonly DocumentPart[];
  readonly duties: readonly DocumentPart[];
  readonly after: readonly DocumentPart[];
}

/** Of a role: its name and facts, its duties, and behind all sections those that it has with others, and lines to sign. */
export function rolePaper(
  { company, title, owner }: Pick<Handbook, 'company' | 'title' | 'owner'>,
  role: Role,
): RolePaper {
  const named = `${role.title}岗位说明书`;
  return {
    title: named,
    author: owner,
    running: [runningHead(role).join('　'), `${company} ${title}`],
    before: [
      { kind: 'title', text: named },
      { kind: 'facts', facts: documentFacts(role) },
    ],
    duties: ownDuties(role),
    after: [
      ...role.commons.flatMap((set) => [added(set.title), ...dutyParts(set.duties)]),
      added('签字'),
      { kind: 'signatures', signatories: ['编制', '审核', '批准', '任职人签字'] },
    ],
  };
}

/**
 * A role's 岗位说明书 for a word processor, with all sections of its file, whose text is `page`, in their order,
 * and of its charts the `outlines`.
 */
export function roleDocument(
  paper: RolePaper,
  page: Root,
  outlines: Outlines = new Map(),
): TextDocument {
  const { before, duties, after, ...edges } = paper;
  const sections = readSections(page).flatMap((section): readonly DocumentPart[] => [
    ...(section.title ? [heading(section.title)] : []),
    ...(section.title === DUTIES_HEADING ? duties : markdownParts(section.nodes, outlines)),
  ]);
  return { ...edges, parts: [...before, ...sections, ...after] };
}

function ownDuties({ duties }: Role): DocumentPart[] {
  if (duties.length) return dutyParts(duties);
  return [{ kind: 'paragraph', words: [{ text: '职责待编写' }], as: 'stand' }];
}

function heading(text: string): DocumentPart {
  return { kind: 'heading', level: 1, text };
}

function added(text: string): DocumentPart {
  return { kind: 'heading', level: 1, text, isAdded: true };
}

function documentFacts(role: Role): DocumentFact[] {
  const last = role.approvals.at(-1);
  const own = roleFacts(role).map((fact) => ({
    label: fact.label,
    text: factText(fact),
    isWide: fact.isWide ?? false,
    isDrawn: fact.isDrawn ?? false,
  }));
  const name = { label: '岗位名称', text: role.title, isWide: false, isDrawn: false };
  return [name, ...own, ...(last ? approvalFacts(last) : [])];
}

function approvalFacts(approval: Approval): DocumentFact[] {
  const { version, effective, preparedBy, reviewedBy, approvedBy, approvedOn } = approval;
  const facts = [
    ['版本', approval.isPresent ? version : `${version}，之后的改动待批准`],
    ['生效日期', effective],
    ['编制', preparedBy],
    ['审核', reviewedBy],
    ['批准', `${approvedBy}，${approvedOn}`],
    ['指纹', approval.short],
  ] as const;
  return facts.flatMap(([label, text]) =>
    text ? [{ label, text, isWide: false, isDrawn: true }] : [],
  );
}
