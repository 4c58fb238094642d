import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { findOnAnyPage } from '../../extension/seek/any-page.ts';
import { applitrack } from '../../shared/boards/applitrack.ts';
import { largestBlock } from '../../shared/boards/block.ts';
import { boardAt, boardMatches, boards, covers } from '../../shared/boards/index.ts';
import { schoolspring } from '../../shared/boards/schoolspring.ts';
import { talented } from '../../shared/boards/talented.ts';

const saved = (file: string) => readFileSync(join(import.meta.dirname, '../pages', file), 'utf8');
const parse = (html: string) => parseHTML(html).document as unknown as Document;

describe('which board an address belongs to', () => {
  test.each([
    ['https://cedarbend.tedk12.com/hire/ViewJob.aspx?JobID=1', 'talented'],
    ['https://CedarBend.TedK12.com/Hire/viewjob_description.aspx', 'talented'],
    ['https://x.cloud.talentedk12.com/a', 'talented'],
    ['https://x.ted.peopleadmin.com/a', 'talented'],
    ['https://maplewood.schoolspring.com/jobs/1', 'schoolspring'],
    ['https://schoolspring.com/', 'schoolspring'],
    ['https://applitrack.com/q/onlineapp/', 'applitrack'],
    ['https://www.generalasp.com/q/', 'applitrack'],
    ['https://www.edjoin.org/Home/JobPosting/1', 'edjoin'],
    ['https://www.schooljobs.com/careers/q/jobs/1', 'neogov'],
    ['https://www.k12jobspot.com/Job/1', 'jobspot'],
    ['https://jobs.redroverk12.com/org/1/opening/2', 'red-rover'],
    ['https://other.redroverk12.com/', undefined],
    ['https://q.recruitfront.com/JobPosting?JID=1', 'recruitfront'],
    ['https://www.paycomonline.net/v4/ats/web.php/jobs/ViewJobDetails?job=1', 'paycom'],
    ['https://q.wd1.myworkdayjobs.com/en-US/jobs/job/a', 'workday'],
    ['https://www.indeed.com/viewjob?jk=1', 'indeed'],
    ['https://www.linkedin.com/jobs/view/1', 'linkedin'],
    ['http://cedarbend.tedk12.com/', undefined],
    ['https://tedk12.com.example.org/', undefined],
    ['https://nottedk12.com/', undefined],
    ['https://example.org/?u=https://cedarbend.tedk12.com/', undefined],
    ['about:blank', undefined],
    ['', undefined],
  ])('%s: %s', (address, id) => expect(boardAt(address)?.id).toBe(id));

  test('every pattern is a whole host over https, told by `covers` as the browser tells it', () => {
    for (const match of boardMatches) {
      expect(match).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
      expect(covers(match, new URL(match.replace('*.', 'a.b.').replace('/*', '/x?y')))).toBe(true);
    }
  });

  test('ids are unique and kebab-case', () => {
    const ids = boards.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe('TalentEd', () => {
  const find = (file: string, path: string) =>
    talented.find(parse(saved(file)), new URL(`https://x.tedk12.com${path}`));
  test('leaves the words to the frame', () => {
    expect(find('talented/ViewJob.html', '/hire/ViewJob.aspx?JobID=1')).toEqual([]);
  });
  test('tells the words by the page’s data where the frame shows none, as in a saved page', () => {
    const told = 'Help students with letters and numbers. '.repeat(4).trim();
    const page = saved('talented/ViewJob.html').replace(/(og:description" content=")[^"]*/, `$1${told}`);
    expect(talented.find(parse(page), new URL('https://x.tedk12.com/hire/ViewJob.aspx?JobID=1'))).toEqual([
      { title: 'Special Education Paraprofessional', roots: [], words: told },
    ]);
  });
  test('takes the frame whole, in any case of the path', () => {
    const [posting] = find('talented/ViewJob_Description.html', '/Hire/viewjob_description.aspx?jobid=1') ?? [];
    expect(posting?.roots.length).toBe(1);
  });
  test('takes the print view, with its title', () => {
    const [posting] = find('talented/print.html', '/hire/Admin/JobPostingPrintView.aspx?JobID=1') ?? [];
    expect(posting?.title).toBe('Classroom Aide');
  });
  test('a list of jobs is no posting', () => expect(find('talented/list.html', '/hire/index.aspx')).toBe(null));
  test('an empty frame is still to come', () => {
    expect(
      talented.find(parse('<html><body></body></html>'), new URL('https://x.tedk12.com/hire/ViewJob_Description.aspx')),
    ).toEqual([]);
  });
});

describe('SchoolSpring', () => {
  const { html } = JSON.parse(saved('schoolspring/jobs.json'))['101'];
  const at = (body: string, address: string) =>
    schoolspring.find(parse(`<html><body><main>${body}</main></body></html>`), new URL(address));
  test('waits for the text', () => {
    const body = '<h1></h1><div class="job-description"><p>Loading</p></div>';
    expect(at(body, 'https://x.schoolspring.com/jobs/101')).toEqual([]);
  });
  test.each([
    'https://x.schoolspring.com/jobs/101',
    'https://www.schoolspring.com/?jobid=101',
    'https://widget.schoolspring.com/job.cfm?jid=101',
  ])('finds the text once it is there: %s', (address) => {
    const [posting] = at(`<h1>Classroom Paraeducator</h1><div class="job-description">${html}</div>`, address) ?? [];
    expect(posting?.title).toBe('Classroom Paraeducator');
  });
  test('the list is no posting', () => expect(at('<h1>Jobs</h1>', 'https://x.schoolspring.com/jobs')).toBe(null));
});

describe('AppliTrack', () => {
  const list = (id: number, title: string) =>
    `<ul class="postingsList" id="p${id}_"><table class="title"><tr><td id="wrapword">${title}</td><td>JobID: ${id}</td></tr></table><li><span class="label">Location:</span><span class="normal">Room 2</span></li></ul>`;
  const find = (body: string, address = 'https://www.applitrack.com/q/onlineapp/default.aspx?all=1') =>
    applitrack.find(parse(`<html><body>${body}</body></html>`), new URL(address));
  test('gives each posting its own result and title', () => {
    expect(find(list(1, 'Aide') + list(2, 'Library Aide'))?.map(({ title }) => title)).toEqual([
      'Aide',
      'Library Aide',
    ]);
  });
  test('waits where a list may come, and says nothing elsewhere', () => {
    expect(find('')).toEqual([]);
    expect(find('', 'https://www.applitrack.com/q/onlineapp/login.aspx')).toBe(null);
  });
});

describe('any page', () => {
  // The browser's own, absent from Node.
  class InertParser {
    parseFromString = (html: string) => parse(`<html><body>${html}</body></html>`);
  }
  beforeAll(() => void vi.stubGlobal('DOMParser', InertParser));
  const duties = Array.from(
    { length: 12 },
    (_, at) => `<li>Help students with task number ${at} in the room.</li>`,
  ).join('');
  const page = (
    data: string,
    body = `<nav><a>Home</a></nav><article><h1>Aide</h1><ul>${duties}</ul></article><footer>Call us</footer>`,
  ) => parse(`<html><head><title>Jobs</title>${data}</head><body>${body}</body></html>`);
  const jsonLd = (description: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'JobPosting', title: 'Data Aide', description }] })}</script>`;

  test('takes the longest text, without menu and footer', () => {
    const found = findOnAnyPage(page(''));
    expect(found?.way).toBe('block');
    expect(found?.postings[0]?.roots[0]).toMatchObject({ tagName: 'ARTICLE' });
    expect(found?.postings[0]?.title).toBe('Aide');
  });
  test('a page with a few words has no posting', () => expect(findOnAnyPage(page('', '<p>Soon.</p>'))).toBe(null));
  test('data that is a stub is left alone', () => {
    expect(findOnAnyPage(page(jsonLd('See attached.')))?.way).toBe('block');
  });
  test('data that tells the whole posting gives its title and its place', () => {
    const found = findOnAnyPage(page(jsonLd(`<h1>Aide</h1><ul>${duties}</ul><p>Call us</p>`)));
    expect(found).toMatchObject({ way: 'data', postings: [{ title: 'Data Aide' }] });
  });
  test('broken data is left alone', () => {
    expect(findOnAnyPage(page('<script type="application/ld+json">{"@type":</script>'))?.way).toBe('block');
  });
  test('a page inside one big form, as old servers make them, is read', () => {
    expect(largestBlock(page('', `<form><div><ul>${duties}</ul></div></form>`))?.tagName).toBe('DIV');
  });
});
