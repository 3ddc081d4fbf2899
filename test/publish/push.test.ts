import { beforeAll, describe, expect, test } from 'vitest';
import { type cloneOf, makeServer, ROLE, roleText } from './server.ts';

type Clone = ReturnType<typeof cloneOf>;
let server: Awaited<ReturnType<typeof makeServer>>;
let clone: Clone;

beforeAll(async () => {
  server = await makeServer();
  clone = server.clone();
});

test('what is pushed is what readers see', async () => {
  clone.write(ROLE, roleText('每天查房。'));
  const commit = clone.commit('写上查房');
  const { isTaken, said } = await clone.push();
  expect(said).toContain('已经发布，这是第 2 版');
  expect(isTaken).toBe(true);
  expect(server.page('roles/yuan-zhang')).toContain('每天查房。');
  expect(server.liveRelease()).toMatchObject({ commit, author: '甲', subject: '写上查房' });
});

describe('a push that is refused changes nothing and says why', () => {
  test.each<readonly [string, (clone: Clone) => void, string]>([
    [
      'content with an error',
      ({ write }) => write(ROLE, roleText('<script>')),
      `${ROLE} 第 10 行 第 1 列\n  错误：`,
    ],
    [
      'a file of the program',
      ({ write }) => write('src/handbook/model.ts', ''),
      'src/handbook/model.ts\n     这个文件属于手册程序',
    ],
    [
      'a program for browsers',
      ({ write }) => write('public/theme.js', 'alert(1)'),
      'public/theme.js\n     public 里只能放图片',
    ],
    [
      'a link',
      ({ write }) => write('content/guide/a.mdx', '/etc/passwd', '120000'),
      'content/guide/a.mdx\n     这是符号链接',
    ],
    [
      'a repository in it',
      ({ stage }) => stage('content/sub', '160000', '1'.repeat(40)),
      'content/sub\n     这是子模块',
    ],
    [
      'a large file',
      ({ write }) => write('public/a.png', 'a'.repeat(11 * 1024 * 1024)),
      'public/a.png\n     文件太大（11 MB，最多 10 MB）',
    ],
    [
      'many files',
      ({ write }) =>
        write(
          Array.from({ length: 10_001 }, (_, at) => `public/${at}.png`),
          'a',
        ),
      '文件太多（100',
    ],
    [
      'names that differ in case only',
      ({ write }) => write(['public/A.png', 'public/a.png'], 'a'),
      'public/a.png\n     与「public/A.png」只有大小写或写法不同',
    ],
    [
      'a name that is not UTF-8',
      ({ write }) => write(Buffer.from([...Buffer.from('public/'), 0xd6, 0xd0]), 'a'),
      '文件名的编码不是 UTF-8',
    ],
  ])('%s', async (_, change, said) => {
    clone.restart();
    change(clone);
    clone.commit();
    await expectRefused(['main'], said);
  });

  test.each([
    ['a tag', ['HEAD:refs/tags/v1'], '不能推送标签「v1」'],
    ['a branch', ['HEAD:refs/heads/feature'], '不能推送到分支「feature」'],
    [
      'two branches',
      ['HEAD:refs/heads/main', 'HEAD:refs/heads/draft/a'],
      '一次只能推送一个分支，这次推送了 2 个（main、draft/a）',
    ],
    ['no main any more', [':main'], '不能删除 main 分支'],
  ])('%s', async (_, refs, said) => {
    clone.restart();
    clone.commit();
    await expectRefused(refs, said);
  });

  test('a history that drops what others pushed', async () => {
    clone.restart();
    clone.git('commit', '-q', '--amend', '-m', '另一个');
    await expectRefused(['+main'], '不能强制推送，那会丢掉别人已经发布的内容。请先取回它');
  });

  async function expectRefused(refs: readonly string[], said: string) {
    const before = server.live();
    const pushed = await clone.push(['origin', ...refs]);
    expect(pushed.said).toContain(said);
    expect(pushed.said).toContain('✗ 没有发布');
    expect(pushed.said).toContain('网站保持原样');
    expect(pushed.isTaken).toBe(false);
    expect(server.live()).toBe(before);
    expect(server.log().at(-1)).toMatchObject({ event: 'refused' });
  }
});
