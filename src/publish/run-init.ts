import { resolve } from 'node:path';
import { initServer } from './init-server.ts';
import { readConnect } from './read-connect.ts';
import { readOptions } from './read-options.ts';
import { HOST_OPTIONS, readPlace } from './read-place.ts';
import { rememberRoot } from './read-root.ts';
import { Refusal } from './refusal.ts';
import { hasBubblewrap } from './sandbox.ts';
import { sayHostSettings } from './say-host-settings.ts';
import { sayInit } from './say-init.ts';
import { unpublishedPaths } from './unpublished.ts';
import { writeHostSettings } from './write-host-settings.ts';

/** The command `publish:init`; gives what IT and HR do next. Throws a Refusal where nothing was made. */
export async function runInit(project: string, args: readonly string[]): Promise<string> {
  const names = { root: '文件夹', keep: '保留几版', repo: '仓库', ...HOST_OPTIONS };
  const { root, keep = String(KEEP), repo, ...host } = readOptions(args, names, []).options;
  if (root === undefined) throw new Refusal(USAGE);
  if (!/^[1-9]\d{0,3}$/.test(keep)) throw new Refusal(`--keep 后面要写保留几版，如 10。${USAGE}`);
  const asked = readPlace(resolve(project, root), host);
  const { layout, release } = await initServer(
    project,
    resolve(project, root),
    { keep: Number(keep) },
    repo && resolve(project, repo),
  );
  rememberRoot(project, layout.root);
  const place = { ...asked, root: layout.root, connect: readConnect(layout) };
  writeHostSettings(place);
  const unpublished = repo === undefined ? unpublishedPaths(project) : [];
  return [sayInit(layout, release, hasBubblewrap(), unpublished), '', sayHostSettings(place)].join(
    '\n',
  );
}

const KEEP = 10;
const USAGE =
  '用法：npm run publish:init -- --root 文件夹 [--keep 保留几版] [--repo 代码平台的仓库] [--host 域名] [--certificate 证书 --key 私钥]';
