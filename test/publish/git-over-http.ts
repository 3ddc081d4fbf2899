import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type Listening, listenHere } from '../../src/verify/listen-here.ts';
import { GIT_ENVIRONMENT } from './server.ts';

/** Somebody whom the server knows. */
export interface Known {
  readonly name: string;
  readonly password: string;
}

/** Serves the repositories of a folder at `/git/` as a web server does, to one person with a password. */
export async function serveGit(folder: string, known: Known): Promise<Listening> {
  return listenHere(
    createServer((request, response) => answerGit(folder, known, request, response)),
  );
}

/** Answers one request for a repository of a folder, from whom it knows. */
export async function answerGit(
  folder: string,
  { name, password }: Known,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const right = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
  if (request.headers.authorization !== right) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
    return;
  }
  await answer(request, response, {
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: pathname.replace(/^\/git/, ''),
    QUERY_STRING: search.slice(1),
    REMOTE_USER: name,
  });
}

/** Runs `git http-backend` as CGI. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  variables: Readonly<Record<string, string>>,
): Promise<void> {
  const { 'content-type': type = '', 'content-encoding': encoding = '' } = request.headers;
  const protocol = request.headers['git-protocol'];
  const environment = {
    ...GIT_ENVIRONMENT,
    ...variables,
    REQUEST_METHOD: request.method ?? '',
    CONTENT_TYPE: type,
    HTTP_CONTENT_ENCODING: encoding,
    ...(typeof protocol === 'string' && { GIT_PROTOCOL: protocol }),
  };
  const backend = spawn('git', ['http-backend'], { env: environment });
  request.pipe(backend.stdin);
  backend.stderr.resume();
  const closed = once(backend, 'close');
  const answered = await buffer(backend.stdout);
  await closed;
  const end = answered.indexOf('\r\n\r\n');
  const headers = answered.subarray(0, end).toString().split('\r\n');
  let status = 200;
  for (const header of headers) {
    const [field = '', value = ''] = header.split(/:\s*/, 2);
    if (field === 'Status') status = Number.parseInt(value, 10);
    else response.setHeader(field, value);
  }
  response.writeHead(status).end(answered.subarray(end + 4));
}
