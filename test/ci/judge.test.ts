import { beforeEach, expect, test } from 'vitest';
import { ciProject } from './project.ts';

let project: ReturnType<typeof ciProject>;
beforeEach(() => {
  project = ciProject();
});

test('a change of content and public files alone is verified, Chinese names included', () => {
  project.write('content/roles/销售 经理.mdx', '甲');
  project.write('public/logo.svg', '<svg/>');
  project.commit('Change content');
  expect(judge(project.first)).toBe('npm run verify');
});

test('a change of anything else is tested whole, also beside content', () => {
  project.write('content/topics.yaml', '{}');
  project.write('src/a.ts', '');
  project.commit('Change both');
  expect(judge(project.first)).toBe('npm test');
});

test('a file that moves from the engine into the content is a change of the engine', () => {
  project.write('src/a.ts', 'one\ntwo\nthree\n');
  const before = project.commit('Add an engine');
  project.git('mv', 'src/a.ts', 'a.ts');
  project.write('content/b.mdx', '');
  project.git('mv', 'a.ts', 'content/a.ts');
  project.commit('Move it');
  expect(judge(before)).toBe('npm test');
});

test('a folder whose name only begins like content is not content', () => {
  project.write('contents/a.mdx', '');
  project.commit('Add another folder');
  expect(judge(project.first)).toBe('npm test');
});

test.each(['', '0000000000000000000000000000000000000000', 'HEAD'])(
  'where “%s” tells no change, everything is tested',
  (before) => {
    expect(judge(before)).toBe('npm test');
  },
);

const judge = (before: string) => project.script('judge', before);
