import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const WORKFLOWS = ['.github/workflows/publish.yml', '.gitea/workflows/publish.yml'];

test.each(WORKFLOWS)('%s judges every push and pull request before it publishes', (path) => {
  const workflow = parse(readFileSync(path, 'utf8'));
  expect(Object.keys(workflow.on)).toEqual(expect.arrayContaining(['push', 'pull_request']));
  const steps: { run?: string; uses?: string }[] = workflow.jobs.build.steps;
  const commands = steps.map(({ run, uses }) => run ?? uses ?? '');
  const judged = commands.findIndex((it) => it.startsWith('bash .ci/judge'));
  const published = commands.findIndex((it) => /pages/.test(it));
  expect(judged).toBeGreaterThan(commands.indexOf('npm install'));
  expect(published).toBeGreaterThan(judged);
});

test.each(WORKFLOWS)(
  '%s judges a pull request from where it left its base, not from its last push',
  (path) => {
    const text = readFileSync(path, 'utf8');
    const [, before] = /bash \.ci\/judge "\$\{\{ (.+?) \}\}"/.exec(text) ?? [];
    expect(before).toBe('github.event.pull_request.base.sha || github.event.before');
  },
);

test('Gitea and Forgejo use only actions that exist there', () => {
  const text = readFileSync('.gitea/workflows/publish.yml', 'utf8');
  const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
  expect(used).toEqual(['actions/checkout@v4', 'actions/setup-node@v4']);
});

test('GitLab judges the default branch and merge requests', () => {
  const { pages, check } = parse(readFileSync('.gitlab-ci.yml', 'utf8'));
  expect(pages.script.at(-1)).toBe('bash .ci/judge "$CI_COMMIT_BEFORE_SHA"');
  expect(check.script.at(-1)).toBe('bash .ci/judge "$CI_MERGE_REQUEST_DIFF_BASE_SHA"');
});
