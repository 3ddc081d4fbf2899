import { z } from 'astro/zod';
import type { Content } from '../handbook/content.ts';
import { type NamedProblem, ofKind } from '../handbook/problem.ts';
import { approvedSchema } from '../schemas/approved.ts';
import { authoritySchema } from '../schemas/authority.ts';
import { commonDutiesSchema } from '../schemas/common-duties.ts';
import { departmentSchema } from '../schemas/department.ts';
import { guideSchema } from '../schemas/guide.ts';
import { handbookSchema } from '../schemas/handbook.ts';
import { metricSchema } from '../schemas/metric.ts';
import { partnerSchema } from '../schemas/partner.ts';
import { reviewSchema } from '../schemas/review.ts';
import { roleSchema } from '../schemas/role.ts';
import { type SourceData, sourceSchema } from '../schemas/source.ts';
import { type SourceSectionData, sourceSectionSchema } from '../schemas/source-section.ts';
import { topicSchema } from '../schemas/topic.ts';
import { type ContentReader, plainReader } from './content-reader.ts';
import { explainSource } from './explain-source.ts';
import { meantPath } from './meant-path.ts';
import { prepareText } from './prepare-text.ts';
import { readEntries, readSettings, saysNothing } from './read-entries.ts';
import { readPages } from './read-pages.ts';
import { findUnknownFiles } from './unknown-files.ts';
import { toApprovals, toCommon, toPage, toRole } from './written-pages.ts';

/** The text of every content file by its path from the project's folder (`content/…`). */
export type ContentFiles = ReadonlyMap<string, string>;

/**
 * Reads all content files into entries as written. Never throws: whatever cannot be read is told in
 * `problems`, and what could be read of it still stands in the entries. `reader` takes each file apart.
 */
export function parseContent(
  files: ContentFiles,
  { page: read, list }: ContentReader = plainReader,
): Content {
  const prepared = [...files].map(([file, text]) => [file, prepareText(file, text)] as const);
  const clean = new Map(prepared.map(([file, { text }]) => [file, text]));
  const misplaced = [...files.keys()].flatMap((file) => {
    const meant = meantPath(file);
    return meant && !files.has(meant) ? [[meant, clean.get(file) ?? ''] as const] : [];
  });
  for (const [meant, text] of misplaced) clean.set(meant, text);
  const settings = list(SETTINGS, clean.get(SETTINGS), () =>
    readSettings(clean, SETTINGS, handbookSchema, {
      title: '岗位职责手册',
      company: '',
      owner: '',
      contact: '',
      base: '/',
    }),
  );
  const departments = readPages(
    clean,
    'departments',
    departmentSchema,
    {
      title: '',
      order: 0,
      aliases: [],
      formerly: [],
    },
    read,
  );
  const roles = readPages(clean, 'roles', roleSchema, ROLE, read);
  const approvals = readPages(
    clean,
    'approved',
    approvedSchema,
    {
      ...ROLE,
      version: '',
      effective: '',
      approvedBy: '',
      approvedOn: '',
      fingerprint: '',
    },
    read,
  );
  const commons = readPages(clean, 'common', commonDutiesSchema, COMMON, read);
  const approvedCommons = readPages(clean, 'approved/common', commonDutiesSchema, COMMON, read);
  const guides = readPages(
    clean,
    'guide',
    guideSchema,
    {
      title: '',
      order: 0,
      formerly: [],
    },
    read,
  );
  const topics = list('content/topics.yaml', clean.get('content/topics.yaml'), () =>
    readEntries(clean, 'content/topics.yaml', topicSchema, {
      name: '',
      aliases: [],
      formerly: [],
    }),
  );
  const metrics = list('content/metrics.yaml', clean.get('content/metrics.yaml'), () =>
    readEntries(clean, 'content/metrics.yaml', metricSchema, {
      name: '',
      definition: '',
      unit: '',
      aliases: [],
      formerly: [],
    }),
  );
  const partners = list(PARTNERS, clean.get(PARTNERS), () =>
    readEntries(orEmpty(clean, PARTNERS), PARTNERS, partnerSchema, {
      name: '',
      aliases: [],
      formerly: [],
    }),
  );
  const authorities = list(AUTHORITY, clean.get(AUTHORITY), () =>
    readEntries(orEmpty(clean, AUTHORITY), AUTHORITY, authoritySchema, {
      matter: '',
      aliases: [],
    }),
  );
  const sources = list(SOURCES, clean.get(SOURCES), () =>
    readEntries(
      orEmpty(clean, SOURCES),
      SOURCES,
      z.union([sourceSchema, sourceSectionSchema], {
        error: ({ input }) => explainSource(input),
      }),
      '任职要求' as SourceData | SourceSectionData,
    ),
  );
  const written = {
    roles: roles.pages.map(toRole),
    departments: departments.pages.map(toPage),
    commons: commons.pages.map(toCommon),
  };
  const review = list(REVIEW, clean.get(REVIEW), () =>
    readSettings(orEmpty(clean, REVIEW), REVIEW, reviewSchema, {}),
  );
  return {
    handbook: settings.entry,
    ...written,
    approvals: toApprovals(approvals.pages, approvedCommons.pages, written),
    guides: guides.pages.map(toPage),
    topics: topics.entries,
    metrics: metrics.entries,
    partners: partners.entries,
    hasPartnerList: clean.has(PARTNERS),
    authorities: authorities.entries,
    sources: sources.entries.filter((entry) => !isSection(entry)) as Content['sources'],
    sourceSections: sources.entries.filter(isSection),
    review: review.entry,
    isPartial: false,
    texts: files,
    misplaced: misplaced.map(([meant]) => meant),
    problems: [
      ...prepared.flatMap(([, { problems }]) => problems),
      ...ofKind('unknown-file', findUnknownFiles(files.keys())),
      ...[
        settings,
        departments,
        roles,
        approvals,
        approvedCommons,
        commons,
        guides,
        topics,
        metrics,
        partners,
        authorities,
        sources,
        review,
      ].flatMap(({ problems }): readonly NamedProblem[] => problems),
    ],
  };
}

function isSection(entry: { data: unknown }): entry is Content['sourceSections'][number] {
  return typeof entry.data === 'object' && entry.data !== null && '标题' in entry.data;
}

/** Not every handbook names partners, says who signs what, was written after an older document, or has answered its review. */
function orEmpty(files: ContentFiles, file: string): ContentFiles {
  const isThere = files.has(file) && !saysNothing(files.get(file));
  return isThere ? files : new Map([[file, '{}']]);
}

/** What stands for a role that was refused. */
const ROLE = {
  title: '',
  department: '',
  aliases: [],
  dottedTo: [],
  retired: [],
  formerly: [],
};
/** The same for a set of common duties. */
const COMMON = { title: '', for: [], except: [], retired: [], formerly: [] };
const SETTINGS = 'content/handbook.yaml';
const PARTNERS = 'content/partners.yaml';
const AUTHORITY = 'content/authority.yaml';
const SOURCES = 'content/sources.yaml';
const REVIEW = 'content/review.yaml';
