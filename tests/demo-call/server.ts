import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A demo call that is being served. */
export interface DemoCall {
  /** The page's address; a `.localhost` name is a secure origin, so that it may ask for a camera. */
  url: string;
  close(): Promise<void>;
}

/** The whole site: what is not named here does not exist, whatever the path looks like. */
const FILES = new Map([
  ['/', { file: 'index.html', type: 'text/html' }],
  ['/style.css', { file: 'style.css', type: 'text/css' }],
  ['/call.js', { file: 'call.js', type: 'text/javascript' }],
  ['/room.js', { file: 'room.js', type: 'text/javascript' }],
  ['/person.js', { file: 'person.js', type: 'text/javascript' }],
]);
const PAGE = fileURLToPath(new URL('page/', import.meta.url));

/** Serves the page of the local video visit on a free port of 127.0.0.1. */
export async function startDemoCall(): Promise<DemoCall> {
  const server = createServer((request, response) => void answer(request.method, request.url, response));
  await new Promise<void>((listening, fail) =>
    server.once('error', fail).listen(0, '127.0.0.1', () => listening()),
  );
  const { port } = server.address() as AddressInfo;
  return { url: `http://northside-clinic.localhost:${port}/`, close: () => close(server) };
}

async function answer(method: string | undefined, url: string | undefined, response: ServerResponse) {
  const entry = FILES.get(url?.split('?')[0] ?? '');
  if (method !== 'GET' || !entry) {
    response.writeHead(entry ? 405 : 404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': `${entry.type}; charset=utf-8`,
    'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:",
    'cache-control': 'no-store',
  });
  response.end(await readFile(PAGE + entry.file));
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done, fail) => server.close((error) => (error ? fail(error) : done())));
}
