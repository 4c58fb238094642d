/** Scores the engine on folders of labelled postings. Run: npm run accuracy -- [--json FILE] [--site FILE] [--quiet] [DIR ...]; our own set when no folder is named. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyze } from '../../shared/index.ts';
import { readGold } from './gold.ts';
import {
  addTallies,
  calibrationError,
  interval,
  macroF1,
  type PostingScore,
  rateOf,
  scorePosting,
  type Tally,
} from './scoring.ts';
import { type Scored, toSiteData } from './site.ts';
import { scoreTitles } from './titles.ts';

const args = process.argv.slice(2);
const take = (name: string): string | null => {
  const at = args.indexOf(name);
  if (at < 0) return null;
  const [, value = ''] = args.splice(at, 2);
  return value;
};
const json = take('--json');
const site = take('--site');
const quiet = args.includes('--quiet');
const folders = args.filter((arg) => !arg.startsWith('--'));
const own = fileURLToPath(new URL('../../test/gold/', import.meta.url));
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const pad = (text: string, width: number): string => text.padEnd(width);

function flaggedRate(tally: Tally): string {
  const rate = rateOf(tally);
  return `precision ${percent(rate.precision)}  recall ${percent(rate.recall)}  F1 ${percent(rate.f1)}  (${tally.hits} found, ${tally.misses} missed, ${tally.falseAlarms} false)`;
}

function confusion(pairs: readonly (readonly [string, string | null])[]): string[] {
  const names = [...new Set(pairs.flatMap(([expected, got]) => [expected, got ?? '-']))].sort();
  const short = (name: string): string => name.slice(0, 8).padStart(9);
  const rows = names
    .filter((name) => pairs.some(([expected]) => expected === name))
    .map(
      (name) =>
        pad(name, 20) +
        names
          .map((other) =>
            String(
              pairs.filter(([expected, got]) => expected === name && (got ?? '-') === other).length || '.',
            ).padStart(9),
          )
          .join(''),
    );
  return [' '.repeat(20) + names.map(short).join(''), ...rows];
}

const result: Record<string, unknown> = {};
const scored: Scored[] = [];
let titles: ReturnType<typeof scoreTitles> = null;
for (const folder of folders.length > 0 ? folders : [own]) {
  for (const set of readGold(folder)) {
    const roles = { para: 0, other: 0, unknown: 0, none: 0 };
    const scores: PostingScore[] = set.postings.map((posting) => {
      roles[analyze(posting.text, { title: posting.title }).posting.role] += 1;
      const report = analyze(
        posting.text,
        set.assumePara ? { title: posting.title, assumePara: true } : { title: posting.title },
      );
      return scorePosting(posting, report, !set.assumePara);
    });
    scored.push({ name: set.name, assumePara: set.assumePara, scores });
    const flagged = addTallies(scores.map((score) => score.flagged));
    const total = (pick: (score: PostingScore) => { right: number; total: number }, drawn = scores): number => {
      const sum = drawn.reduce(
        (all, score) => ({ right: all.right + pick(score).right, total: all.total + pick(score).total }),
        { right: 0, total: 0 },
      );
      return sum.total === 0 ? 1 : sum.right / sum.total;
    };
    const range = (figure: (drawn: readonly PostingScore[]) => number): string => {
      const [low, high] = interval(scores, figure);
      return `[${percent(low)}, ${percent(high)}]`;
    };
    const precision = (drawn: readonly PostingScore[]): number =>
      rateOf(addTallies(drawn.map((score) => score.flagged))).precision;
    const recall = (drawn: readonly PostingScore[]): number =>
      rateOf(addTallies(drawn.map((score) => score.flagged))).recall;
    console.log(`\n== ${set.name}: ${set.postings.length} postings${set.assumePara ? ', read as para postings' : ''}`);
    console.log(
      `posting role: ${Object.entries(roles)
        .map(([role, count]) => `${role} ${count}`)
        .join(', ')}`,
    );
    const entry: Record<string, unknown> = {
      postings: set.postings.length,
      roles,
      flagged: { ...flagged, ...rateOf(flagged) },
    };
    if (!set.assumePara) {
      const kindPairs = scores.flatMap((score) => score.kindPairs);
      const categoryPairs = scores.flatMap((score) => score.categoryPairs);
      console.log(
        `kinds: accuracy ${percent(total((score) => score.kinds))} ${range((drawn) => total((score) => score.kinds, [...drawn]))}, macro-F1 ${percent(macroF1(kindPairs))}`,
      );
      console.log(
        `categories: accuracy ${percent(total((score) => score.categories))} ${range((drawn) => total((score) => score.categories, [...drawn]))}, macro-F1 ${percent(macroF1(categoryPairs))}`,
      );
      entry.kinds = { accuracy: total((score) => score.kinds), macroF1: macroF1(kindPairs) };
      entry.categories = { accuracy: total((score) => score.categories), macroF1: macroF1(categoryPairs) };
      if (!quiet) {
        console.log(`\nkinds, rows expected, columns read:\n${confusion(kindPairs).join('\n')}`);
        console.log(`\ncategories:\n${confusion(categoryPairs).join('\n')}\n`);
      }
    }
    console.log(`flagged lines (crosses or condition): ${flaggedRate(flagged)}`);
    console.log(`  95 % intervals: precision ${range(precision)}, recall ${range(recall)}`);
    for (const severity of ['crosses', 'condition', 'ask'] as const)
      console.log(
        `  ${pad(severity, 10)} ${flaggedRate(addTallies(scores.map((score) => score.bySeverity[severity])))}`,
      );
    const clean = scores.filter((score) => score.clean);
    const falseFlags = clean.reduce((sum, score) => sum + score.falseFlags, 0);
    console.log(
      `false flags in ${clean.length} postings without any flag: ${falseFlags} (${((10 * falseFlags) / Math.max(1, clean.length)).toFixed(2)} in 10)`,
    );
    const sure = scores.flatMap((score) => score.sure);
    console.log(
      `finding confidence: calibration error ${percent(calibrationError(sure))} over ${sure.length} findings`,
    );
    entry.calibrationError = calibrationError(sure);
    entry.clean = { postings: clean.length, falseFlags };
    const ruleNames = [...new Set(scores.flatMap((score) => [...score.byRule.keys()]))].sort();
    const byRule = Object.fromEntries(
      ruleNames.map((rule) => [rule, addTallies(scores.flatMap((score) => score.byRule.get(rule) ?? []))]),
    );
    entry.byRule = byRule;
    if (!quiet) for (const rule of ruleNames) console.log(`  ${pad(rule, 30)} ${flaggedRate(byRule[rule] as Tally)}`);
    entry.wrong = scores.flatMap((score) => score.wrong);
    result[set.name] = entry;
    if (!quiet) {
      for (const what of ['missed', 'false alarm', 'kind', 'category']) {
        const wrong = scores.flatMap((score) => score.wrong).filter((each) => each.what === what);
        if (wrong.length > 0) console.log(`\n-- ${what} (${wrong.length})`);
        for (const each of wrong)
          console.log(
            `${each.posting}  ${each.expected} -> ${each.got}  | ${each.text.replaceAll(/\s+/g, ' ').slice(0, 220)}`,
          );
      }
    }
  }
  titles = scoreTitles(folder) ?? titles;
}
if (titles) {
  console.log(`\n== titles: ${titles.right} of ${titles.total} told right (${percent(titles.right / titles.total)})`);
  for (const wrong of titles.wrong) console.log(`  ${wrong}`);
  result.titles = titles;
}
if (json) writeFileSync(json, `${JSON.stringify(result, null, 1)}\n`);
if (site)
  writeFileSync(
    site,
    `${JSON.stringify(toSiteData(scored, titles, new Date().toISOString().slice(0, 10)), null, 2)}\n`,
  );
