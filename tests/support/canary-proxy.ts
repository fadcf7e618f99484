import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One thing that asked to leave the machine. */
interface CanaryRequest {
  /** `CONNECT` for https and websockets. */
  method: string;
  /** The full address of a plain request; `host:port` of a tunnel. */
  target: string;
}

/** A proxy that lets nothing through and remembers who tried. */
export interface CanaryProxy {
  /** For `--proxy-server`. */
  url: string;
  /** Everything asked for since the start, oldest first. */
  readonly requests: readonly CanaryRequest[];
  close(): Promise<void>;
}

/**
 * Starts a proxy on 127.0.0.1 that answers every request and tunnel with 502.
 * A browser told to use it cannot reach any other host without being seen here; loopback goes past it.
 */
export async function startCanaryProxy(): Promise<CanaryProxy> {
  const requests: CanaryRequest[] = [];
  const server = createServer((request, response) => {
    requests.push({ method: request.method ?? '', target: request.url ?? '' });
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket: Socket) => {
    requests.push({ method: 'CONNECT', target: request.url ?? '' });
    // The browser may hang up first; the attempt is on record by then, which is all that counts.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done, fail) => server.close((error) => (error ? fail(error) : done())));
}
