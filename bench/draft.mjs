// The draft desk in real Chromium: how long after a keystroke in a 300-line draft the underline stands, and how many lines
// are read for it. `node bench/draft.mjs [FOLDER OF A BUILT SITE]`; prints JSON. Millichanged, from the key event to the change
// of the page, and to the frame that shows it.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../scripts/serve.mjs';
import { analyze } from '../shared/index.ts';
import { chromiumFlags, chromiumPath } from '../test/browser/browsers.ts';

const LINES = 300;
const KEYSTROKES = 40;
const PATIENCE = 15_000;
const duties = [
  'Go over spelling words with a small group after the teacher has taught them.',
  'Help students in the restroom and with hand washing.',
  'Supervise recess, lunch and the bus line.',
  "Follow each student's behavior plan and write down what happened.",
  'Copy packets and put up displays the teacher has made.',
];

/** Lines whose last letter makes a finding, or ends one: "Plan weekly lesson" + "s". */
const turns = ['Plan weekly lessons', 'Assign report card grades', 'Write IEP goals', 'Cover the classroom'];

const draft = [
  'Instructional Aide',
  'Essential duties',
  ...Array.from({ length: LINES - 2 }, (_, at) => `- ${duties[at % duties.length]}`),
];

/** The shortest beginning of a line in which something is found, so that its last letter is the one that counts. */
function turningPoint(words) {
  for (let length = 3; length <= words.length; length += 1) {
    const text = `${draft[0]}\n${draft[1]}\n- ${words.slice(0, length)}`;
    if (analyze(text, { assumePara: true }).findings.length > 0) return words.slice(0, length);
  }
  throw new Error(`Nothing is found in "${words}": choose another line`);
}

/** The answer, or an error that says what it was about. */
function soon(answer, words) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`No change of the underline: ${words}`)), PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

const quantile = (list, part) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))];
const about = (list) => ({
  median: round(quantile(list, 0.5)),
  p95: round(quantile(list, 0.95)),
  worst: round(Math.max(...list)),
});
const round = (value) => Math.round(value * 10) / 10;

/** In the page: counts what the readers are asked, before anything of the site runs. */
function countQuestions() {
  window.asked = [];
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (Array.isArray(message?.path)) {
      // What is read comes last; before a line stands the heading that gives it its meaning.
      const texts = message.argumentList.map(({ value }) => value).filter((value) => typeof value === 'string');
      window.asked.push({ question: message.path[0], lines: (texts.at(-1) ?? '').split('\n').length });
    }
    return post.call(this, message, ...rest);
  };
}

/** In the page: resolves when the number of strokes in the editor changes after the next key, with both times. */
function watchNextKey() {
  const root = document.querySelector('.editor').shadowRoot;
  const strokes = () => root.querySelectorAll('[class*="stroke-"]').length;
  const before = strokes();
  window.asked.length = 0;
  window.answer = new Promise((done) => {
    let pressed = 0;
    window.addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp;
      },
      { capture: true, once: true },
    );
    const watch = new MutationObserver(() => {
      if (strokes() === before) return;
      watch.disconnect();
      const changed = performance.now() - pressed;
      const asked = [...window.asked];
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done({ changed, shown: performance.now() - pressed, asked });
        port2.postMessage(null);
      });
    });
    watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

const site = process.argv[2] ?? join(fileURLToPath(new URL('..', import.meta.url)), 'site/dist');
const { address, close } = await serve(site, { base: process.env.SITE_BASE ?? '/' });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
try {
  const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 } });
  await page.addInitScript(countQuestions);
  await page.goto(`${address}draft/`);
  await page.locator('.draft-desk[data-state="ready"]').waitFor();
  const settled = () => page.locator('.draft-desk[data-read="true"]').waitFor();
  await page.getByRole('textbox', { name: 'The draft', exact: true }).click();
  await page.keyboard.insertText(draft.join('\n'));
  await settled();

  const changed = { underline: [], gone: [] };
  const shown = { underline: [], gone: [] };
  let linesRead = 0;
  for (let at = 0; at < KEYSTROKES; at += 1) {
    const words = turningPoint(turns[at % turns.length]);
    // A new line in the middle of the draft, one letter short of what is found.
    await page.keyboard.press('Control+Home');
    for (let down = 0; down < 5 + ((at * 7) % 25); down += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(words.slice(0, -1));
    await settled();
    for (const [key, kind] of [
      [words.at(-1), 'underline'],
      ['Backspace', 'gone'],
    ]) {
      await page.evaluate(watchNextKey);
      await page.keyboard.press(key);
      const one = await soon(
        page.evaluate(() => window.answer),
        `${words} (${kind})`,
      );
      changed[kind].push(one.changed);
      shown[kind].push(one.shown);
      linesRead = Math.max(
        linesRead,
        one.asked.reduce((sum, { lines }) => sum + lines, 0),
      );
    }
    await page.keyboard.press('Control+Shift+K');
  }
  console.log(
    JSON.stringify({
      lines: LINES,
      keystrokes: KEYSTROKES,
      underline: { inThePage: about(changed.underline), onTheScreen: about(shown.underline) },
      gone: { inThePage: about(changed.gone), onTheScreen: about(shown.gone) },
      linesReadForOneLetter: linesRead,
    }),
  );
} finally {
  await browser.close();
  await close();
}
