import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContent } from '../../src/content/read-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { readFixture } from '../fixtures.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

let project = '';
beforeEach(() => {
  project = temporaryFolder();
});

describe('readContent', () => {
  it('reads the files of a project', () => {
    writeProject(project, readFixture());
    expect(readContent(project)).toEqual({ ...parseContent(readFixture()), files: new Set() });
  });

  it('passes over hidden files, and tells those that nothing reads', () => {
    writeProject(project, readFixture());
    mkdirSync(join(project, 'content/roles/old'));
    for (const path of ['.DS_Store', 'roles/.a.mdx.swp', 'roles/old/a.mdx', 'roles/b.md'])
      writeFileSync(join(project, 'content', path), 'x');
    const { problems } = buildHandbook(readContent(project));
    expect(problems.map(({ file }) => file)).toEqual([
      'content/roles/b.md',
      'content/roles/old/a.mdx',
    ]);
  });

  it('blames no other file for the names in one that could not be read', () => {
    writeProject(project, readFixture());
    const topics = join(project, 'content/topics.yaml');
    renameSync(topics, join(project, 'topics.yaml'));
    symlinkSync('../topics.yaml', topics);
    const { problems } = buildHandbook(readContent(project));
    expect(problems.map(({ file }) => file)).toEqual(['content/topics.yaml']);
  });

  it('says so where there is no content folder', () => {
    const { problems } = buildHandbook(readContent(project));
    expect(problems.map(({ file }) => file)).toContain('content');
  });
});
