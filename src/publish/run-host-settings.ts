import { readConnect } from './read-connect.ts';
import { readOptions } from './read-options.ts';
import { HOST_OPTIONS, readPlace } from './read-place.ts';
import { readRoot } from './read-root.ts';
import { sayHostSettings } from './say-host-settings.ts';
import { writeHostSettings } from './write-host-settings.ts';

/** The command `publish:nginx`; gives what IT does next. Throws a Refusal where nothing was written. */
export async function runHostSettings(project: string, args: readonly string[]): Promise<string> {
  const names = { root: '文件夹', ...HOST_OPTIONS };
  const { root, ...host } = readOptions(args, names, []).options;
  const layout = readRoot(project, root);
  const place = { ...readPlace(layout.root, host), connect: readConnect(layout) };
  writeHostSettings(place);
  return sayHostSettings(place);
}
