import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxSample, startNginx } from '../../publish/trial/known-hosts.ts';
import { runHost } from '../../publish/trial/run-host.ts';

/**
 * Serves a publishing server as our samples do, by nginx and fcgiwrap. `url` ends with `/`; `push` is the
 * address to push to, with a name and a password. Throws where one of them is not installed.
 */
export async function serveWithNginx(root: string, work: string, port: number) {
  mkdirSync(work);
  const stand = { root, port, work };
  const sample = nginxSample(stand);
  // People push less often than this measures.
  const git = join(work, 'git.conf');
  writeFileSync(git, readFileSync(git, 'utf8').replace('rate=30r/m', 'rate=100r/s'));
  writeFileSync(join(root, 'htpasswd'), 'hr:{PLAIN}secret\n');
  // A group of its own: its children do not end with it. Who is root leaves the socket to nginx's own user.
  const run = ['-c', 'umask 0 && exec fcgiwrap -f -c 2 -s "unix:$0/git.sock"', work];
  const cgi = spawn('sh', run, { detached: true, stdio: 'ignore' });
  const end = () => cgi.pid && process.kill(-cgi.pid);
  process.once('exit', end);
  const host = `127.0.0.1:${port}`;
  const nginx = await runHost(startNginx(stand, [`include "${sample}";`]), `http://${host}/`);
  return {
    url: `http://${host}/`,
    push: `http://hr:secret@${host}/git/handbook.git`,
    close: async () => {
      const ended = once(cgi, 'close');
      process.off('exit', end);
      end();
      await Promise.all([ended, nginx.close()]);
    },
  };
}
