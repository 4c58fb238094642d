import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parascope-serve-'));
  await mkdir(join(folder, 'dist/about'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'dist/index.html'), 'home');
  await writeFile(join(folder, 'dist/about/index.html'), 'about');
  await writeFile(join(folder, 'dist/part.js'), 'export {}');
  server = await serve(join(folder, 'dist'), { base: '/parascope' });
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

/** The answer to a path exactly as written: fetch would tidy the dots away. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], body }));
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/parascope/', 200, 'text/html; charset=utf-8', 'home'],
  ['/parascope/about/', 200, 'text/html; charset=utf-8', 'about'],
  ['/parascope/part.js?v=1', 200, 'text/javascript; charset=utf-8', 'export {}'],
])('%s is served with its type', async (path, status, type, body) => {
  expect(await ask(path)).toEqual({ status, type, body });
});

test.each([
  '/parascope/../secret.txt',
  '/parascope/..%2fsecret.txt',
  '/parascope/%2e%2e/secret.txt',
  '/parascope/about/../../secret.txt',
  '/parascope/%00',
  '/parascope/%zz',
  '/part.js',
  '//secret.txt',
])('%s is not', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

test('nothing can be sent to it', async () => {
  expect((await ask('/parascope/', 'POST')).status).toBe(405);
});
