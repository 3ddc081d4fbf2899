import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillSample } from '../../../src/publish/fill-sample.ts';

/** Where a server listens, which folder of publishing it serves, and where it may write. */
export interface Stand {
  readonly root: string;
  readonly port: number;
  readonly work: string;
}

/** A web server that may be installed here. */
export interface KnownHost {
  readonly name: string;
  /** Prints its version. */
  readonly version: readonly string[];
  /** The command that serves the site in the foreground. */
  readonly start: (stand: Stand) => readonly string[];
  /** Where the site stands on the host, if not at its root. */
  readonly path?: string;
}

/** Servers as they are when they have just been installed, and with our samples. */
export const KNOWN_HOSTS: readonly KnownHost[] = [
  {
    name: 'nginx, default',
    version: ['nginx', '-v'],
    start: (stand) => startNginx(stand, [DEFAULT_NGINX(stand)]),
  },
  {
    name: 'nginx, our sample',
    version: ['nginx', '-v'],
    start: (stand) => startNginx(stand, [`include "${nginxSample(stand)}";`]),
  },
  {
    name: 'Apache, default',
    version: ['apache2', '-v'],
    start: (stand) => startApache(stand, `DocumentRoot "${stand.root}/current"`),
  },
  {
    name: 'Apache, our sample',
    version: ['apache2', '-v'],
    start: (stand) => startApache(stand, sample('apache.conf', stand)),
  },
  {
    name: 'Caddy, default',
    version: ['caddy', 'version'],
    start: ({ root, port }) => [
      ...['caddy', 'file-server', '--root', `${root}/current`, '--listen', `127.0.0.1:${port}`],
    ],
  },
  {
    name: 'Caddy, our sample',
    version: ['caddy', 'version'],
    start: (stand) => {
      const file = join(stand.work, 'Caddyfile');
      writeFileSync(file, `{\n\tadmin off\n}\n${sample('Caddyfile', stand)}`);
      return ['caddy', 'run', '--adapter', 'caddyfile', '--config', file];
    },
  },
  {
    name: 'python3 -m http.server',
    version: ['python3', '--version'],
    start: ({ root, port }) => [
      ...['python3', '-m', 'http.server', '-b', '127.0.0.1', '-d', `${root}/current`, `${port}`],
    ],
  },
  {
    name: 'busybox httpd',
    version: ['busybox'],
    path: 'handbook/',
    // It goes into its folder when it starts, and would stay in that release: the link stands below it.
    start: ({ root, port, work }) => {
      const folder = join(work, 'www');
      mkdirSync(folder);
      symlinkSync(`${root}/current`, join(folder, 'handbook'));
      return ['busybox', 'httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', folder];
    },
  },
];

/** The command that runs nginx with these settings of its `http` block. */
export function startNginx({ work }: Stand, settings: readonly string[]): string[] {
  const temporary = ['client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi'].map(
    (name) => `${name}_temp_path "${work}/${name}";`,
  );
  const http = ['include /etc/nginx/mime.types;', 'default_type application/octet-stream;'];
  const lines = [
    ...[`pid "${work}/nginx.pid";`, `error_log "${work}/error.log";`, 'events {}', 'http {'],
    ...[...http, 'sendfile on;', 'gzip on;', `access_log "${work}/access.log";`],
    ...[...temporary, ...settings, '}'],
  ];
  writeFileSync(join(work, 'nginx.conf'), lines.join('\n'));
  return ['nginx', '-c', join(work, 'nginx.conf'), '-g', 'daemon off;'];
}

/** Writes the sample of nginx for a stand; gives its first file. */
export function nginxSample(stand: Stand): string {
  for (const name of ['http', 'site', 'git', 'to-git', 'headers'])
    writeFileSync(join(stand.work, `${name}.conf`), sample(`nginx/${name}.conf`, stand));
  return join(stand.work, 'http.conf');
}

function DEFAULT_NGINX({ root, port }: Stand): string {
  return `server {
  listen 127.0.0.1:${port};
  root "${root}/current";
  index index.html index.htm;
  location / { try_files $uri $uri/ =404; }
}`;
}

function startApache({ root, port, work }: Stand, site: string): string[] {
  const more = ['headers', 'rewrite'].map((name) => `${APACHE}/mods-available/${name}.load`);
  const lines = [
    ...[`PidFile "${work}/apache.pid"`, `ErrorLog "${work}/error.log"`, `Listen 127.0.0.1:${port}`],
    ...['User www-data', 'Group www-data', 'ServerName localhost', `DefaultRuntimeDir "${work}"`],
    ...[
      `IncludeOptional ${APACHE}/mods-enabled/*.load`,
      `IncludeOptional ${APACHE}/mods-enabled/*.conf`,
    ],
    ...more.map((file) => `Include ${file}`),
    `<Directory "${root}">\nOptions Indexes FollowSymLinks\nRequire all granted\n</Directory>`,
    site,
  ];
  writeFileSync(join(work, 'apache.conf'), lines.join('\n'));
  return ['apache2', '-DFOREGROUND', '-d', APACHE, '-f', join(work, 'apache.conf')];
}

/** A sample for a stand: on its own port, and beside nothing that is installed. */
function sample(path: string, { root, port, work }: Stand): string {
  const text = readFileSync(join(HOSTS, path), 'utf8');
  const place = {
    root,
    host: 'localhost',
    user: 'nobody',
    gitPrograms: GIT,
    certificate: null,
    connect: null,
  };
  return fillSample(text, place)
    .replaceAll(`"${root}/nginx/`, `"${work}/`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen 127.0.0.1:8470;', `listen 127.0.0.1:${port + 1};`)
    .replaceAll('http://127.0.0.1:8470', `http://127.0.0.1:${port + 1}`)
    .replaceAll('/run/handbook-git.sock', `${work}/git.sock`)
    .replace('*:80', `127.0.0.1:${port}`)
    .replace('http://localhost', `http://127.0.0.1:${port}`);
}

const HOSTS = join(import.meta.dirname, '../hosts');
const APACHE = '/etc/apache2';
const GIT = '/usr/lib/git-core';
