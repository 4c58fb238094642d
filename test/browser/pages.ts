import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../pages');

/** Which saved page stands behind a host name and a path. */
const routes: [host: RegExp, path: RegExp, file: string][] = [
  [/^strict\.tedk12\.com$/, /viewjob_description/i, 'strict/ViewJob_Description.html'],
  [/^churn\.tedk12\.com$/, /viewjob_description/i, 'churn/ViewJob_Description.html'],
  [/^hostile\.tedk12\.com$/, /viewjob_description/i, 'hostile/ViewJob_Description.html'],
  [/^walled\.tedk12\.com$/, /viewjob_description/i, 'talented/wall.html'],
  [/^walled\.tedk12\.com$/, /viewjob\.aspx/i, 'talented/told.html'],
  [/tedk12\.com$/, /viewjob_description/i, 'talented/ViewJob_Description.html'],
  [/tedk12\.com$/, /viewjob\.aspx/i, 'talented/ViewJob.html'],
  [/tedk12\.com$/, /jobpostingprintview/i, 'talented/print.html'],
  [/tedk12\.com$/, /./, 'talented/list.html'],
  [/^widget\.schoolspring\.com$/, /./, 'schoolspring/widget.html'],
  [/schoolspring\.com$/, /^\/app\.js$/, 'schoolspring/app.js'],
  [/schoolspring\.com$/, /./, 'schoolspring/app.html'],
  [/^infinite\.applitrack\.com$/, /./, 'infinite/default.html'],
  [/applitrack\.com$/, /output\.js$/, 'applitrack/output.js'],
  [/applitrack\.com$/, /./, 'applitrack/default.html'],
  [/edjoin\.org$/, /./, 'edjoin/posting.html'],
  [/(governmentjobs|schooljobs)\.com$/, /./, 'neogov/job.html'],
  [/k12jobspot\.com$/, /./, 'jobspot/job.html'],
  [/redroverk12\.com$/, /./, 'redrover/opening.html'],
  [/recruitfront\.com$/, /category/i, 'recruitfront/category.html'],
  [/recruitfront\.com$/, /./, 'recruitfront/posting.html'],
  [/paycomonline\.net$/, /./, 'paycom/job.html'],
  [/indeed\.com$/, /./, 'indeed/jobs.html'],
  [/linkedin\.com$/, /./, 'linkedin/jobs.html'],
  [/myworkdayjobs\.com$/, /./, 'workday/job.html'],
  [/^www\.pineridge\.example$/, /./, 'clutter/posting.html'],
  [/^www\.quarryhill\.example$/, /./, 'district/embed.html'],
  [/./, /./, 'district/paraeducator.html'],
];

export interface Pages {
  port: number;
  /** Texts that the late board holds back until `release` is called. */
  hold(): void;
  release(): void;
  close(): Promise<void>;
}

/** Serves the saved pages over https, with a certificate made for this run, to whatever host name asks. */
export async function servePages(): Promise<Pages> {
  const jobs = JSON.parse(readFileSync(join(folder, 'schoolspring/jobs.json'), 'utf8'));
  let held: Promise<void> = Promise.resolve();
  let release = () => {};
  const server = createServer(certificate(), async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    const id = /^\/api\/jobs\/(\d+)/.exec(path)?.[1];
    if (id) {
      await held;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(jobs[id]));
      return;
    }
    if (host === 'long.tedk12.com') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(longPage(5000));
      return;
    }
    const file = routes.find(([hosts, paths]) => hosts.test(host) && paths.test(path))?.[2] ?? '';
    if (host.startsWith('strict.')) response.setHeader('content-security-policy', "default-src 'none'");
    response.setHeader('content-type', file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(readFileSync(join(folder, file)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    hold() {
      held = new Promise((done) => {
        release = done;
      });
    },
    release: () => release(),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A posting of very many lines, two of them to be marked: one near its beginning, one at its end. */
export function longPage(lines: number): string {
  const items = Array.from({ length: lines }, (_, at) => {
    if (at === 3) return '<li>Plan weekly lessons for the reading group.</li>';
    if (at === lines - 1) return '<li>Cover the class when the teacher is away.</li>';
    return `<li>Help students at table ${at} with coats and shoes.</li>`;
  });
  const head = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aide</title></head>';
  return `${head}<body><h1>Classroom Aide</h1><h2>Duties</h2><ul>${items.join('')}</ul></body></html>`;
}

/** A key and a certificate that nobody trusts, gone when the run is over. */
function certificate(): { key: Buffer; cert: Buffer } {
  const here = mkdtempSync(join(tmpdir(), 'parascope-pages-'));
  const [key, cert] = [join(here, 'key.pem'), join(here, 'cert.pem')];
  const subject = ['-subj', '/CN=pages.example', '-days', '2'];
  try {
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject],
      {
        stdio: 'pipe',
      },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch (error) {
    throw new Error(`The saved pages need openssl for a throwaway certificate: ${(error as Error).message}`);
  } finally {
    rmSync(here, { recursive: true, force: true });
  }
}
