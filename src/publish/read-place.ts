import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { resolve } from 'node:path';
import { domainToASCII } from 'node:url';
import type { Certificate, Place } from './fill-sample.ts';
import { Refusal } from './refusal.ts';

/** What IT may say of the machine that serves the handbook, as options of a command. */
export const HOST_OPTIONS = { host: '域名', certificate: '证书', key: '私钥' } as const;

export type HostOptions = Partial<Record<keyof typeof HOST_OPTIONS, string>>;

/**
 * This machine, as the settings of its web server name it. Throws a Refusal where the options are wrong, or
 * the settings could not hold a name.
 */
export function readPlace(root: string, options: HostOptions): Omit<Place, 'connect'> {
  const { host = hostname() } = options;
  const certificate = readCertificate(options);
  const names = [root, host, certificate?.certificate ?? '', certificate?.key ?? ''];
  const strange = names.find((name) => UNQUOTABLE.test(name));
  if (strange !== undefined)
    throw new Refusal(`「${strange}」里有 nginx 的设置写不下的符号，请换一个名字`);
  if (options.host !== undefined && !DOMAIN.test(options.host))
    throw new Refusal(`--host 后面只写域名，如 handbook.example.cn，不写「${options.host}」`);
  const gitPrograms = execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim();
  // A domain in Chinese is asked for in ASCII.
  return {
    root,
    host: domainToASCII(host) || host,
    user: userInfo().username,
    gitPrograms,
    certificate,
  };
}

function readCertificate({ certificate, key }: HostOptions): Certificate | null {
  if (certificate === undefined && key === undefined) return null;
  if (certificate === undefined || key === undefined)
    throw new Refusal('--certificate 和 --key 要一起写');
  const missing = [certificate, key].find(isMissing);
  if (missing !== undefined) throw new Refusal(`没有「${missing}」这个文件`);
  return { certificate: resolve(certificate), key: resolve(key) };
}

/** Whether a file is not there. One of a folder that this user may not look into may be: nginx reads it as root. */
function isMissing(file: string): boolean {
  try {
    return !statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EACCES';
  }
}

const DOMAIN = /^[\p{L}\p{N}._-]+$/u;
/** What ends a quoted text, or begins a variable, in the settings of nginx or systemd. */
const UNQUOTABLE = /["'\\$%;{}\n]/;
