import type { SourceDocument } from './document.ts';
import { draftRoles, type Project, type RoleDraft } from './drafts/draft-roles.ts';
import { questionsOf } from './drafts/questions.ts';
import { report } from './drafts/report.ts';
import { standsAlready } from './drafts/stands-already.ts';
import { mergeRoles } from './reading/merge-roles.ts';
import { readRoles } from './reading/read-roles.ts';

/** What documents become. */
export interface Imported {
  /** What is to be written; roles that the handbook holds word for word already are not among them. */
  readonly drafts: readonly RoleDraft[];
  /** How many roles were read, those included. */
  readonly count: number;
  readonly report: string;
}

/** Reads the roles of documents into drafts of role files, and tells of every word that stands in none. */
export function importDocuments(sources: readonly SourceDocument[], project: Project): Imported {
  const documents = sources.map((document) => ({ document, read: readRoles(document) }));
  const roles = mergeRoles(documents.flatMap(({ read }) => read.roles));
  const all = draftRoles(roles, project);
  const isPresent = all.map((draft) =>
    standsAlready(draft, project.texts.get(draft.existing) ?? ''),
  );
  const drafts = all.filter((_, at) => !isPresent[at]);
  const present = all.filter((_, at) => isPresent[at]);
  const questions = questionsOf(drafts, project.content);
  const { texts } = project;
  return {
    drafts,
    count: all.length,
    report: report({ documents, drafts, present, texts, questions }),
  };
}
