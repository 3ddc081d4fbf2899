import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLosses } from '../../src/init/find-losses.ts';
import { commit } from '../commit.ts';
import { writeProject } from '../write-project.ts';
import { CONTENT, project } from './project.ts';

describe('findLosses', () => {
  it('finds none where everything is committed', () => {
    const folder = project();
    commit(folder, '2026-01-02');
    expect(findLosses(folder)).toEqual([]);
  });

  it('finds what is changed, new or ignored, but not what is deleted, the guide or other folders', () => {
    const folder = project({ ...CONTENT, '.gitignore': '*.bak\n', 'content/topics.yaml': '{}' });
    commit(folder, '2026-01-02');
    rmSync(join(folder, 'content/topics.yaml'));
    const edits = {
      'content/handbook.yaml': 'title: 改了\n',
      'content/guide/how-to.mdx': '改了',
      'content/guide/new.mdx': '新的',
      'content/roles/新 岗位.mdx': '新的',
      'content/roles/old.bak': '旧的',
      'content/.DS_Store': '',
      'README.md': '改了',
    };
    writeProject(folder, new Map(Object.entries(edits)));
    expect(findLosses(folder)).toEqual([
      'content/handbook.yaml',
      'content/roles/old.bak',
      'content/roles/新 岗位.mdx',
    ]);
  });

  it('gives paths from the project where that is a folder of the repository', () => {
    const folder = project({ '手册/content/roles/a.mdx': '甲' });
    commit(folder, '2026-01-02');
    writeProject(folder, new Map([['手册/content/roles/a.mdx', '乙']]));
    expect(findLosses(join(folder, '手册'))).toEqual(['content/roles/a.mdx']);
  });

  it('finds everything but the guide outside git', () => {
    expect(findLosses(project())).toEqual(['content/handbook.yaml', 'content/roles/old.mdx']);
  });

  it('finds none where there is no content', () => {
    expect(findLosses(project({ 'README.md': '说明' }))).toEqual([]);
  });
});
