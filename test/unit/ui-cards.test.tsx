import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { categories } from '../../shared/knowledge/categories.ts';
import { rules } from '../../shared/knowledge/rules/index.ts';
import { sources } from '../../shared/knowledge/sources.ts';
import type { Finding } from '../../shared/types.ts';
import { aboutOf } from '../../shared/ui/about.ts';
import { FindingCard } from '../../shared/ui/FindingCard.tsx';
import { speakerOf } from '../../shared/ui/lookup.ts';
import { MixBar, mixOf } from '../../shared/ui/MixBar.tsx';

const text = 'Plan lessons as needed <b>today</b>';
const nothing = () => {};

/** A finding of that rule on the first words of the text, with a hedge behind it. */
function findingOf(rule: (typeof rules)[number]): Finding {
  return {
    start: 0,
    end: 12,
    rule: rule.id,
    severity: rule.severity,
    line: 0,
    confidence: 1,
    hedges: [{ code: 'C', start: 13, end: 22, effect: 'none' }],
    why: rule.why,
    rewrite: rule.rewrite,
    ask: rule.ask,
    sources: rule.sources,
  };
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('the card of %s', (_, rule) => {
  const card = (open: boolean) =>
    renderToString(
      h(FindingCard, {
        text,
        finding: findingOf(rule),
        about: aboutOf(findingOf(rule), 'en'),
        open,
        onToggle: nothing,
        onShow: nothing,
        onDismiss: nothing,
      }),
    );

  test('says everything when open', () => {
    const html = card(true);
    for (const words of ['Plan lessons', 'Looked for', 'as needed', 'does not change it', 'Better', 'Ask']) {
      expect(html).toContain(words);
    }
    // The card's name is a button too.
    expect(html.match(/<button/g)).toHaveLength(3);
    expect(html).not.toMatch(/style=|null|undefined/);
  });

  test('is one line and a quote when closed', () => {
    expect(card(false)).not.toContain('Looked for');
  });
});

test('words of the posting are never markup', () => {
  const finding = { ...findingOf(rules[0]!), start: 23, end: text.length };
  const html = renderToString(
    h(FindingCard, { text, finding, about: aboutOf(finding, 'en'), open: true, onToggle: nothing }),
  );
  expect(html).toContain('&lt;b>today');
  expect(html).not.toContain('<b>today');
});

test('the mix counts every category once, and has no style attributes', () => {
  const summary = {
    crosses: 0,
    condition: 0,
    ask: 0,
    duties: categories.length,
    categories: Object.fromEntries(categories.map(({ id }) => [id, 1])),
  };
  expect(mixOf(summary).reduce((sum, { count }) => sum + count, 0)).toBe(categories.length);
  expect(renderToString(h(MixBar, { summary }))).not.toContain('style=');
  expect(renderToString(h(MixBar, { summary: { ...summary, categories: {} } }))).toBe('');
});

test('every source has a speaker that can be told from the others', () => {
  for (const source of sources) expect(speakerOf(source)).not.toMatch(/^(Legislature|General Assembly|State Board)/);
});
