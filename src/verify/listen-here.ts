import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server's own port on this machine, and how to end it. */
export interface Listening {
  readonly port: number;
  /** Ends every connection; resolves when the port is free again. */
  readonly close: () => Promise<void>;
}

/** Lets a server listen on a free port of this machine alone. Rejects where it cannot. */
export async function listenHere(server: Server): Promise<Listening> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { port, close };
}
