import { userInfo } from 'node:os';

/** Who pushes: as the web server, a forge or gitolite tells it, else the user of the machine. */
export function pusherOf(environment: Readonly<Record<string, string | undefined>>): string {
  return (
    environment['GL_USERNAME'] ||
    environment['GITEA_PUSHER_NAME'] ||
    environment['GL_USER'] ||
    environment['REMOTE_USER'] ||
    userInfo().username
  );
}
