/** A plain static server with the headers that a careful municipality sends. For `npm start` and for the tests. */
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import sirv from 'sirv';
import {ROOT} from '../content/files.js';

/** The strictest policy under which everything must work. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

export interface Served {
  /** Such as `http://127.0.0.1:8080`. */
  readonly origin: string;
  readonly close: () => void;
}

/**
 * Serves the repository's `examples`, `test/pages`, the pages of the bench, and `dist`.
 * @param port 0 takes a free one.
 */
export async function serve(port = 0): Promise<Served> {
  const files = sirv(ROOT, {dev: true, dotfiles: false});
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/') {
      response.writeHead(302, {location: '/examples/'}).end();
      return;
    }
    if (!/^\/(examples|test\/pages|tools\/bench\/pages|dist|storybook-static)(\/|$)/.test(path)) {
      response.writeHead(404).end();
      return;
    }
    if (!path.startsWith('/storybook-static')) response.setHeader('content-security-policy', STRICT_POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-cache');
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const {port: taken} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${taken}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
