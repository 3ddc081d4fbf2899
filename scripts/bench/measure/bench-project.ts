import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copySources } from '../../../test/build/copy-sources.ts';
import { commit } from '../../../test/commit.ts';
import type { SyntheticCompany } from '../../../test/synthetic/company.ts';
import { contentFiles } from '../../../test/synthetic/content-files.ts';
import { writeProject } from '../../../test/write-project.ts';
import { ownFolder } from './own-folder.ts';
import { type Run, runMeasured } from './run-measured.ts';

/** A copy of the project in a temporary folder, with caches and a history of its own, and a company's content. */
export interface BenchProject {
  readonly dist: string;
  build(): Promise<Run>;
  check(): Promise<Run>;
  /** Changes one word of one duty, and commits that. */
  changeOneWord(): void;
}

/**
 * Makes a project that nobody has built yet, whose content was changed once: with the first change of all, a
 * handbook's menu gains the page of what changed, and so every page is another one.
 */
export function benchProject(company: SyntheticCompany): BenchProject {
  const folder = ownFolder();
  copySources(folder);
  writeProject(folder, contentFiles(company));
  commit(folder, '2026-01-02');
  const change = (role: CompanyRole | undefined, date: string) => {
    const duty = role?.groups[0]?.duties[0];
    if (!role || !duty) throw new Error('a company has no duty');
    const file = join(folder, `content/roles/${role.id}.mdx`);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(duty.text, `${duty.text}并签字`));
    commit(folder, date);
  };
  change(company.roles[0], '2026-01-20');
  const run = (script: string) =>
    runMeasured(
      folder,
      process.execPath,
      ...['--import', join(folder, 'scripts/keep-compiled.mjs')],
      join(folder, `scripts/${script}.ts`),
    );
  return {
    dist: join(folder, 'dist'),
    build: () => run('build'),
    check: () => run('check'),
    changeOneWord: () => change(company.roles.at(-1), '2026-02-03'),
  };
}

type CompanyRole = SyntheticCompany['roles'][number];
