import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../shared/index.ts';
import { aboutOf } from '../../shared/ui/about.ts';
import { chromiumFlags, chromiumPath } from './browsers.ts';

const folder = join(import.meta.dirname, '../../extension/page');
let browser: Browser;
let page: Page;

/** Makes a module of the extension a global of the page, so that it can be tried on any markup. */
async function bundle(file: string, name: string): Promise<string> {
  const lib = { entry: join(folder, file), name, formats: ['iife' as const] };
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, lib },
  })) as Rolldown.RolldownOutput[];
  return made[0]!.output[0].code.replace(/^(const|let) /, 'var ');
}

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  page = await browser.newPage();
  for (const [file, name] of [
    ['text.ts', 'pageText'],
    ['boxes.ts', 'pageBoxes'],
    ['ground.ts', 'pageGround'],
  ] as const) {
    await page.addInitScript(`${await bundle(file, name)}; globalThis.${name} = ${name};`);
  }
  await page.goto('about:blank');
});
afterAll(() => browser?.close());

type Text = typeof import('../../extension/page/text.ts');
type Boxes = typeof import('../../extension/page/boxes.ts');
type Ground = typeof import('../../extension/page/ground.ts');
declare const pageText: Text;
declare const pageBoxes: Boxes;
declare const pageGround: Ground;
declare const pageCard: typeof import('../../extension/card/make-card.tsx');

const read = async (html: string): Promise<string> => {
  await page.evaluate(
    (markup) => document.body.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes),
    html,
  );
  return page.evaluate(async () => (await pageText.readText([document.body])).text);
};

describe('the text of a page, as a person sees it', () => {
  test.each<[name: string, html: string, text: string]>([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['blocks', '<div>One</div><div>Two</div>', 'One\nTwo'],
    ['line breaks', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
    ['bullets', '<p>Duties</p><ul><li>One</li><li>Two</li></ul>', 'Duties\n\n• One\n• Two'],
    ['numbers', '<ol start="3"><li>One</li><li>Two</li></ol>', '3. One\n4. Two'],
    ['nested lists', '<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>', '• One\n  • Two\n• Three'],
    ['a list without marks', '<ul style="list-style:none"><li>One</li><li>Two</li></ul>', 'One\nTwo'],
    ['paragraphs in a list', '<ul><li><p>One</p></li><li><p>Two</p></li></ul>', '• One\n\n• Two'],
    ['white space of the source', '<p>  One\n   two <b> three</b>  </p>', 'One two three'],
    ['inline elements', '<p>Pl<b>an</b> <i>lessons</i>.</p>', 'Plan lessons.'],
    [
      'table cells',
      '<table><tr><td>Copy papers</td><td>Daily</td></tr><tr><td>Sort</td><td>Weekly</td></tr></table>',
      'Copy papers\tDaily\nSort\tWeekly',
    ],
    ['kept lines', '<pre>One\n  two\n\nThree</pre>', 'One\n  two\n\nThree'],
    ['lines kept by style', '<div style="white-space:pre-line">One\n   two</div>', 'One\ntwo'],
    ['no-break spaces', '<p>·&nbsp; One</p>', '·\u00a0 One'],
    [
      'hidden parts',
      '<p>One<span style="display:none"> two</span><span hidden> three</span><span style="visibility:hidden"> four</span></p>',
      'One',
    ],
    [
      'what is no text',
      '<p>One</p><script>two</script><style>three{}</style><textarea>four</textarea><button>five</button>',
      'One',
    ],
    ['a closed fold', '<details><summary>More</summary><p>Hidden</p></details>', 'More'],
    ['an open fold', '<details open><summary>More</summary><p>Shown</p></details>', 'More\n\nShown'],
    ['nothing', '', ''],
  ])('%s', async (_, html, text) => expect(await read(html)).toBe(text));

  test('every character leads to its place in the page and back', async () => {
    const html = `<h2>Duties</h2><div> Plan <b>week</b>ly\n lessons.<ul><li>One &amp; <i>two</i></li><li><pre>a\n  b</pre></li></ul></div>
      <table><tr><td>Copy 👩‍🏫 papers</td><td> Daily </td></tr></table>tail`;
    await read(html);
    const wrong = await page.evaluate(async () => {
      const { text, rangesOf, offsetAt } = await pageText.readText([document.body]);
      const found: string[] = [];
      for (let at = 0; at < text.length; at += 1) {
        const ranges = rangesOf(at, at + 1);
        const [range] = ranges;
        if (!range) {
          if (/[^\s•]/.test(text[at]!)) found.push(`no place for ${at} ${text[at]}`);
          continue;
        }
        const same = range.toString() === text[at] || (/\s/.test(range.toString()) && /\s/.test(text[at]!));
        if (ranges.length !== 1 || !same) found.push(`${at}: ${JSON.stringify([text[at], range.toString()])}`);
        const back = offsetAt(range.startContainer, range.startOffset);
        if (back !== at) found.push(`${at} comes back as ${back}`);
      }
      const all = rangesOf(0, text.length).map(String).join('').replace(/\s+/g, '');
      if (all !== text.replace(/[\s•]+/g, '')) found.push(all);
      return found;
    });
    expect(wrong).toEqual([]);
  });

  test('a selection gives its own words only', async () => {
    await read('<p>Copy papers.</p><ul><li>Plan lessons.</li><li>Sort books.</li></ul>');
    const text = await page.evaluate(async () => {
      const [first, last] = [document.querySelector('p')!.firstChild!, document.querySelectorAll('li')[1]!.firstChild!];
      const range = document.createRange();
      range.setStart(first, 5);
      range.setEnd(last, 4);
      return (await pageText.readText([range])).text;
    });
    expect(text).toBe('papers.\n\n• Plan lessons.\n• Sort');
  });
});

test('5,000 lines are read in little time', async () => {
  await read(`<ul>${'<li>Help students with <b>coats</b> and shoes.</li>'.repeat(5000)}</ul>`);
  const spent = await page.evaluate(async () => {
    const start = performance.now();
    await pageText.readText([document.body]);
    return performance.now() - start;
  });
  expect(spent).toBeLessThan(1000); // some 60 ms when nothing else runs on the machine
});

test('where the Highlight API is missing, lines are drawn over the words, and taken away again', async () => {
  await read('<p>Plan lessons.</p>');
  const seen = await page.evaluate(async () => {
    let root: ShadowRoot | null = null;
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      root = attach.call(this, init);
      return root;
    };
    const ranges = (await pageText.readText([document.body])).rangesOf(0, 12);
    pageBoxes.drawBoxes([{ posting: 0, finding: 0, key: '', severity: 'condition', ranges }], null, 'day');
    Element.prototype.attachShadow = attach;
    const box = (root as ShadowRoot | null)?.querySelector('[data-severity]')?.getBoundingClientRect();
    const style = (root as ShadowRoot | null)?.querySelector<HTMLElement>('[data-severity]')?.style.borderBottomStyle;
    const words = ranges[0]!.getBoundingClientRect();
    const host = document.querySelector('parascope-boxes')!;
    const takesClicks = getComputedStyle(host).pointerEvents !== 'none';
    pageBoxes.eraseBoxes();
    return {
      style,
      takesClicks,
      isOver: box?.left === words.left && box?.top === words.top,
      left: document.querySelectorAll('parascope-boxes').length,
    };
  });
  expect(seen).toEqual({ style: 'dashed', takesClicks: false, isOver: true, left: 0 });
});

test.each([
  ['background:#fff', 'day'],
  ['background:#202124', 'night'],
  ['background:transparent', 'day'],
  ['background:rgb(0 0 0 / .1)', 'day'],
])('the ground of %s is %s', async (style, ground) => {
  await read(`<div style="${style}"><p>Words</p></div>`);
  expect(await page.evaluate(() => pageGround.groundUnder(document.querySelector('p')!))).toBe(ground);
});

describe('the card has nothing that axe objects to', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  test.each([
    ['light', 'day', 'none'],
    ['dark', 'night', 'none'],
    ['in forced colors', 'day', 'active'],
  ] as const)('%s', async (_, ground, forcedColors) => {
    const here = await browser.newPage({ bypassCSP: true });
    await here.emulateMedia({ forcedColors });
    const messages = JSON.parse(readFileSync(join(folder, '../public/_locales/en/messages.json'), 'utf8'));
    await here.setContent('<html lang="en"><title>Page</title><main><h1>Page</h1><p>Plan lessons.</p></main></html>');
    await here.evaluate((all) => {
      const i18n = { getMessage: (key: string) => all[key].message };
      Object.assign(globalThis, { chrome: { i18n }, process: { env: {} } });
      // Open, so that axe can look inside; the shipped card's root is closed.
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, { ...init, mode: 'open' });
      };
    }, messages);
    await here.addScriptTag({
      content: `${await bundle('../card/make-card.tsx', 'pageCard')}; globalThis.pageCard = pageCard;`,
    });
    const text = 'Duties\n- Plan lessons.';
    const [finding] = analyze(text, { title: 'Paraprofessional' }).findings;
    await here.evaluate(
      ({ shade, ...shown }) => {
        const anchor = document.createRange();
        anchor.selectNodeContents(document.querySelector('p')!);
        const calls = { onClose() {}, onDismiss() {}, onEnter() {}, onLeave() {} };
        pageCard.makeCard().open({ ...shown, anchor, ground: shade, focus: true, ...calls });
      },
      { shade: ground, text, finding: finding!, about: aboutOf(finding!, 'en') },
    );
    await here.getByRole('button', { name: 'Not here' }).click();
    await here.getByRole('button', { name: 'Only this time' }).waitFor();
    await here.evaluate(axe);
    const found = await here.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
    await here.close();
  });
});
