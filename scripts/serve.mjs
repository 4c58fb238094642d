import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** What grows smaller when it is packed, as hosts do. */
const packs = /^(text\/|application\/(json|xml|manifest|wasm)|image\/svg)/;

/** The file that a request's path names inside `folder`, null when it names none or leads out of it. */
async function fileFor(folder, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const path = resolve(folder, `.${decoded.startsWith('/') ? '' : '/'}${decoded}`);
  if (path !== folder && !path.startsWith(folder + sep)) return null;
  const about = await stat(path).catch(() => null);
  if (!about?.isDirectory()) return about?.isFile() ? path : null;
  const index = join(path, 'index.html');
  return (await stat(index).catch(() => null))?.isFile() ? index : null;
}

/**
 * Serves the files of a folder on this machine only, under `base` ("/" or "/parascope/"), at `port` (0: any free one).
 * Resolves to the address (with the base) and a way to stop.
 */
export async function serve(folder, { port = 0, base = '/' } = {}) {
  const home = resolve(folder);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const server = createServer(async (request, response) => {
    const headers = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' };
    const answer = (status, more = {}, body = '') => response.writeHead(status, { ...headers, ...more }).end(body);
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, { Allow: 'GET, HEAD' });
    const pathname = (request.url ?? '/').split(/[?#]/, 1)[0];
    if (!pathname.startsWith(prefix)) return answer(404, { 'Content-Type': types['.txt'] }, 'Not found\n');
    const file = await fileFor(home, pathname.slice(prefix.length - 1));
    const missing = join(home, '404.html');
    if (!file && !existsSync(missing)) return answer(404, { 'Content-Type': types['.txt'] }, 'Not found\n');
    const type = types[extname(file ?? missing)] ?? 'application/octet-stream';
    const packed = packs.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(file ? 200 : 404, {
      ...headers,
      'Content-Type': type,
      ...(packed ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
    });
    if (request.method === 'HEAD') return response.end();
    const content = createReadStream(file ?? missing).on('error', () => response.destroy());
    (packed ? content.pipe(createGzip()) : content).pipe(response);
  });
  await new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}${prefix}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
