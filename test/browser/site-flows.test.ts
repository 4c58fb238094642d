import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { textOfFile } from '../../shared/documents/index.ts';
import { analyze } from '../../shared/index.ts';
import { toDocx } from '../../site/src/draft/word.ts';
import { type Desk, openDesk, paste, posting, teacherPosting } from './site-desk.ts';

let desk: Desk;
let page: Page;
let errors: string[];
let requests: string[];

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(async () => {
  page = await desk.newPage({ permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true });
  errors = [];
  requests = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
  // No request anywhere carries words of a text, or leaves the site.
  for (const url of requests) {
    expect(url.startsWith(desk.address) || url.startsWith('blob:')).toBe(true);
    expect(decodeURIComponent(url.split('#')[0] ?? '')).not.toMatch(/weekly|toileting|[?&]/i);
  }
});

const ready = () => page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
const read = () => page.locator('.desk[data-state="done"] .tab').first().waitFor();
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

/** Presses what makes a file, and reads the file. */
async function saved(press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

describe('the analyzer', () => {
  test('shares a posting by a link that no server sees, and says so when it is opened', async () => {
    await page.goto(desk.address);
    await paste(page, { 'text/plain': posting });
    await read();
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('Link copied').waitFor();
    const link = await clipboard();
    expect(link).toMatch(/#posting=[\w-]+$/);
    const before = requests.length;
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByText('came inside the link').waitFor();
    await read();
    expect(await page.locator('.posting').textContent()).toContain('Plan weekly lessons');
    expect(page.url()).not.toContain('#');
    expect(requests.slice(before).every((url) => !url.includes('posting='))).toBe(true);
    await page.goto('about:blank');
    await page.goto(`${desk.address}#posting=broken`);
    await page.getByText('holds no posting').waitFor();
  });

  test('filters by severity and category, copies, and says what to say', async () => {
    await page.goto(`${desk.address}#sample=mixed`);
    await read();
    const cards = page.locator('.card');
    const all = await cards.count();
    await page.getByRole('button', { name: 'Needs a condition', pressed: false }).click();
    await page.getByText(/\d of \d shown/).waitFor();
    const some = await cards.count();
    expect(some).toBeLessThan(all);
    expect(await page.locator('.posting mark').count()).toBe(some);
    await page.getByLabel('Category').selectOption({ label: 'Trained health procedures' });
    await expect.poll(() => cards.count()).toBe(1);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => cards.count()).toBe(all);
    await page.getByRole('button', { name: 'Copy the findings' }).click();
    await page.getByText('Copied').waitFor();
    expect(await clipboard()).toMatch(/cross the line[\s\S]*“Plan weekly lessons”[\s\S]*Better:/);
    await page.getByRole('tab', { name: 'What to say' }).click();
    const said = await page.getByRole('tabpanel').textContent();
    expect(said).toContain('First, to the teacher');
    expect(said).toContain('do this: “Plan weekly lessons for the afternoon reading group”');
  });

  test('takes a posting along to the draft desk, in no address', async () => {
    await page.goto(desk.address);
    await paste(page, { 'text/plain': posting });
    await read();
    await page.getByRole('button', { name: 'Fix it in Draft' }).click();
    await page.locator('.mark-card').nth(1).waitFor();
    expect(await page.getByRole('textbox', { name: 'The draft', exact: true }).textContent()).toContain('Plan weekly');
    expect(await page.getByLabel('Name of the draft').inputValue()).toBe('Special Education Paraprofessional');
    expect(new URL(page.url()).hash).toBe('');
  });

  test('says plainly that a Spanish posting is not read', async () => {
    await page.goto(desk.address);
    await paste(page, {
      'text/plain':
        'Asistente de maestra. Ayudar a los estudiantes con las tareas de la escuela. Requisitos: diploma de escuela secundaria y experiencia con niños. Supervisar el recreo y el almuerzo.',
    });
    await page.getByRole('heading', { name: /This posting is in Spanish/ }).waitFor();
  });

  test('speaks Spanish about an English posting', async () => {
    await page.goto(`${desk.address}es/`);
    await ready();
    await page.getByRole('button', { name: 'Special Education Paraprofessional' }).click();
    await page.getByRole('heading', { level: 1, name: /cruzan el límite/ }).waitFor();
    // The card says why in Spanish; the sentence for the posting stays English, with its meaning.
    const card = page.locator('.card[data-open=true]');
    await card.getByRole('button', { name: 'Planificar lecciones' }).waitFor();
    expect(await card.textContent()).toMatch(/Las normas estatales.*Prepare the materials.*Es decir.*¿Quién escribe/s);
    await page.getByRole('tab', { name: /Falta/ }).click();
    await page.getByText('Nombra quién evalúa al paraprofesional').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Read a para posting line by line' }).waitFor();
  });

  test('explains a rule in Spanish, and is found by Spanish words without their accents', async () => {
    await page.goto(`${desk.address}es/library/`);
    await page.getByLabel('Buscar en la biblioteca').fill('planificacion lecciones');
    await page.locator('#find li a', { hasText: 'Planificar lecciones' }).click();
    await page.getByRole('heading', { level: 1, name: 'Planificar lecciones' }).waitFor();
    expect(await page.locator('.lead').textContent()).toMatch(/^Las normas estatales/);
    expect(await page.locator('.instead[lang=en]').textContent()).toMatch(/^Prepare the materials/);
    expect(await page.locator('.question').textContent()).toMatch(/^¿/);
  });
});

describe('the draft desk', () => {
  const editor = () => page.getByRole('textbox', { name: 'The draft', exact: true });
  const marks = () => page.locator('.mark-card');

  test('marks while typing, applies a proved sentence, and undoes it', async () => {
    await page.goto(`${desk.address}draft/`);
    await editor().click();
    await page.keyboard.type('Instructional Aide\nEssential duties\n• Plan weekly lessons for the reading group');
    await page.locator('.stroke-crosses').waitFor();
    await marks().first().waitFor();
    expect(await marks().first().textContent()).toContain('would not change whose work this is');
    // Words that would only disguise a teacher's work are named as such.
    await page.keyboard.type(' under the direction of the teacher.');
    await marks().first().getByText('“under the direction of the teacher” does not change whose work').waitFor();
    await marks().first().getByRole('button', { name: 'Use this sentence' }).click();
    await page.getByText('No mark in this draft.').waitFor();
    expect(await editor().textContent()).not.toContain('Plan weekly lessons');
    await page.getByRole('button', { name: 'Undo' }).click();
    await marks().first().waitFor();
    expect(await editor().textContent()).toContain('Plan weekly lessons');
  });

  test('completes a line where that makes it true, keeps one with a reason, and walks the marks', async () => {
    await page.goto(`${desk.address}draft/`);
    await editor().click();
    await page.keyboard.insertText(
      posting.replace('Take attendance', 'Give daily medication to two students.\n• Take attendance'),
    );
    await marks().nth(2).waitFor();
    await page.getByRole('button', { name: 'Next mark' }).click();
    await page.locator('.cm-tooltip', { hasText: 'Planning lessons' }).waitFor();
    const before = await marks().count();
    const medication = marks().filter({ hasText: 'Give daily medication' });
    await medication.getByRole('button', { name: 'Add the missing words' }).first().click();
    await expect.poll(() => marks().count()).toBe(before - 1);
    expect(await editor().textContent()).toContain('after training and delegation by the school nurse');
    await marks().first().getByRole('button', { name: 'Keep the line, with a reason' }).click();
    await page.getByLabel('Why the line stays as it is').fill('Agreed with the union in May');
    await page.getByRole('button', { name: 'Keep it', exact: true }).click();
    await page.getByRole('heading', { name: /Kept on purpose/ }).waitFor();
    await expect.poll(() => marks().count()).toBe(before - 2);
    await page.getByRole('tab', { name: 'Changes' }).click();
    await page.locator('.changes ins', { hasText: 'delegation by the school nurse' }).waitFor();
    await page.getByRole('tab', { name: 'Save' }).click();
    const record = await saved(() => page.getByRole('button', { name: 'Save the record' }).click());
    const words = new TextDecoder().decode(record.bytes);
    expect(words).toContain('Agreed with the union in May');
    expect(words).toMatch(/Read by Parascope \d/);
    expect(words).not.toContain('Supervise recess');
  });

  test('leads a draft to a clean Word file that reads clean again', async () => {
    await page.goto(`${desk.address}draft/`);
    await editor().click();
    await page.keyboard.insertText(posting);
    for (let left = 2; left > 0; left -= 1) {
      await expect.poll(() => marks().count()).toBe(left);
      await marks().first().getByRole('button', { name: 'Use this sentence' }).click();
    }
    await page.getByText('No mark in this draft.').waitFor();
    await page.getByRole('tab', { name: /Missing/ }).click();
    const missing = page.getByRole('tabpanel').getByRole('listitem');
    const count = await missing.count();
    // A fact with a blank counts only once it is filled in; the sentence is left selected for that.
    await missing.filter({ hasText: 'Pay' }).first().getByRole('button', { name: 'Put it in' }).click();
    await editor().filter({ hasText: 'Pay: $___' }).waitFor();
    expect(await missing.count()).toBe(count);
    await page.keyboard.insertText('Pay: $18.25 to $22.00 an hour, by experience.');
    await expect.poll(() => missing.count()).toBe(count - 1);
    await missing.filter({ hasText: 'duty-free lunch' }).first().getByRole('button', { name: 'Put it in' }).click();
    await expect.poll(() => missing.count()).toBe(count - 2);
    await page.getByRole('tab', { name: 'Lines' }).click();
    await page.locator('summary', { hasText: 'Personal care' }).click();
    await page.getByRole('button', { name: 'Help students in the restroom and change diapers' }).click();
    await page.locator('.draft-desk[data-read="true"]').waitFor();
    await page.getByRole('tab', { name: 'Save' }).click();
    const { name, bytes } = await saved(() => page.getByRole('button', { name: /Word file/ }).click());
    expect(name).toMatch(/\.docx$/);
    const text = await textOfFile(name, bytes);
    expect(text).toContain('• Help students with toileting and feeding.');
    expect(text).toContain('change diapers');
    expect(text).toMatch(/Pay and hours\n+Pay: \$18/);
    await page.getByText('Put in as examples and not changed since').waitFor();
    const report = analyze(text);
    expect(report.findings).toEqual([]);
    expect(report.checks.find(({ id }) => id === 'pay')?.result).toBe('present');
    const markdown = await saved(() => page.getByRole('button', { name: /Markdown/ }).click());
    expect(new TextDecoder().decode(markdown.bytes)).toMatch(
      /^# Special Education Paraprofessional\n[\s\S]*## Essential duties\n\n- Review/,
    );
  });

  test('keeps drafts on the device through a crash, and deletes them', async () => {
    await page.goto(`${desk.address}draft/`);
    await editor().click();
    await page.keyboard.insertText('Instructional Aide\nWatch recess');
    await page.getByLabel('Name of the draft').fill('Autumn opening');
    await page.getByText('Kept on this device').waitFor();
    await page.goto('about:blank');
    await page.goto(`${desk.address}draft/`);
    await editor().filter({ hasText: 'Watch recess' }).waitFor();
    expect(await page.getByLabel('Name of the draft').inputValue()).toBe('Autumn opening');
    await page.getByRole('button', { name: 'New draft' }).click();
    await expect.poll(() => page.getByLabel('Name of the draft').inputValue()).toBe('Untitled draft');
    await page.getByLabel('Drafts on this device').selectOption({ label: 'Autumn opening' });
    await editor().filter({ hasText: 'Watch recess' }).waitFor();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await expect.poll(() => page.getByLabel('Drafts on this device').textContent()).not.toContain('Autumn');
  });
});

test('two postings are compared: mix, marks, checks, duties', async () => {
  await page.goto(`${desk.address}compare/`);
  await ready();
  const boxes = page.getByLabel('Text');
  await boxes.nth(0).fill(posting);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByText('Two postings with text are needed.').waitFor();
  await boxes
    .nth(1)
    .fill(
      posting
        .replace('Plan weekly lessons for', 'Get materials ready for')
        .replace('Supervise recess, lunch', 'Supervise lunch, recess'),
    );
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByRole('heading', { name: 'Side by side' }).waitFor();
  const words = await page.locator('.compared').textContent();
  expect(words).toContain('same words');
  expect(words).toContain('in other words');
  expect(words).toContain('Only in Posting A (1)');
  expect(await page.locator('.compare-column').nth(1).getByText('Planning lessons').count()).toBe(0);
  expect(await page.locator('.mix-bar').count()).toBe(2);
  // Another job's posting is named as one and not judged, here as in the analyzer.
  await page.getByRole('button', { name: 'Change the postings' }).click();
  await boxes.nth(1).fill(teacherPosting);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.locator('.compare-column').nth(1).getByText('Its duties were not judged.').waitFor();
  expect(await page.locator('.compare-column').nth(1).locator('[data-severity]').count()).toBe(0);
});

test('a handout is changed, printed on one page, and saved as a Word file', async () => {
  await page.goto(`${desk.address}handouts/`);
  await ready();
  for (const tab of ['My role', 'Interview', 'First day']) {
    await page.getByRole('tab', { name: tab }).click();
    const pdf = await page.pdf({ format: 'Letter', printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  }
  await page.getByLabel('Lines under “Notes”').count();
  await page.getByLabel('Lines under “Yours to do”').fill('Feed the class hamster\n\nWater the plants');
  await page.locator('.paper li', { hasText: 'Feed the class hamster' }).waitFor();
  const { bytes } = await saved(() => page.getByRole('button', { name: /Word file/ }).click());
  const text = await textOfFile('a.docx', bytes);
  expect(text).toContain('Feed the class hamster');
  expect(text).toContain('Routines to watch for');
});

test('the library is searched without a request that carries the words', async () => {
  await page.goto(`${desk.address}library/`);
  const box = page.getByLabel('Search the library');
  await box.fill('medica nurse');
  await page.locator('#find li a', { hasText: 'Medication' }).first().waitFor();
  expect(requests.filter((url) => /medica|nurse/.test(url))).toEqual([]);
  await box.fill('zzzz');
  await page.getByText('Nothing here holds those words.').waitFor();
});

test('the library works with JavaScript off, and every link in the site leads somewhere', async () => {
  const quiet = await desk.newPage({ javaScriptEnabled: false });
  await quiet.goto(`${desk.address}library/`);
  await quiet.getByRole('link', { name: 'Planning lessons' }).click();
  await quiet.getByRole('heading', { level: 1, name: 'Planning lessons' }).waitFor();
  expect(await quiet.locator('.examples mark').count()).toBeGreaterThan(8);
  await quiet.close();
  const seen = new Set<string>();
  for (const path of [
    '',
    'es/',
    'library/',
    'es/library/',
    'what-paras-do/',
    'rules/lesson-planning/',
    'sources/f-200.59/',
    'about/',
  ]) {
    await page.goto(desk.address + path);
    for (const href of await page.$$eval('a[href], link[href]', (all) =>
      all.map((one) => (one as HTMLAnchorElement).href),
    ))
      if (href.startsWith(desk.address)) seen.add(href.split('#')[0] ?? '');
  }
  const broken: string[] = [];
  for (const href of seen) if ((await fetch(href)).status !== 200) broken.push(href);
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(180);
});

test('once visited, it works offline', async () => {
  const context = await desk.browser.newContext();
  const visitor = await context.newPage();
  await visitor.goto(desk.address);
  await visitor.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
  await context.setOffline(true);
  await visitor.goto(`${desk.address}#sample=mixed`);
  await visitor.reload();
  await visitor.getByRole('heading', { level: 1, name: /cross the line/ }).waitFor();
  await visitor.goto(`${desk.address}draft/`);
  await visitor.getByRole('textbox', { name: 'The draft', exact: true }).waitFor();
  // What was not kept is named as that: a page never opened, the reader of a file never used.
  await visitor.goto(`${desk.address}rules/lesson-planning/`);
  await visitor.getByText('this device has not kept the page').waitFor();
  await visitor.goto(desk.address);
  await visitor.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  const letter = Buffer.from(await (await toDocx('Aide', [{ kind: 'plain', words: 'Aide', count: 0 }])).arrayBuffer());
  await visitor.locator('#file').setInputFiles({ name: 'a.docx', mimeType: '', buffer: letter });
  await visitor.getByText('There is no network').first().waitFor();
  await context.close();
});
