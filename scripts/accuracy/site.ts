import { readFileSync } from 'node:fs';
import { categories } from '../../shared/knowledge/categories.ts';
import { rules } from '../../shared/knowledge/rules/index.ts';
import { addTallies, interval, macroF1, type PostingScore, rateOf } from './scoring.ts';

export interface Scored {
  name: string;
  assumePara: boolean;
  scores: PostingScore[];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The figures that the site's accuracy page prints: our own set only, so that anyone can run them again. */
export function toSiteData(
  sets: readonly Scored[],
  titles: { right: number; total: number } | null,
  date: string,
): unknown {
  const version = (
    JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  ).version;
  const all = sets.flatMap((set) => set.scores);
  const para = sets.filter((set) => !set.assumePara).flatMap((set) => set.scores);
  const flagged = addTallies(all.map((score) => score.flagged));
  const precision = interval(all, (drawn) => rateOf(addTallies(drawn.map((score) => score.flagged))).precision);
  const recall = interval(all, (drawn) => rateOf(addTallies(drawn.map((score) => score.flagged))).recall);
  const kindPairs = para.flatMap((score) => score.kindPairs);
  const categoryPairs = para.flatMap((score) => score.categoryPairs);
  const share = (pairs: readonly (readonly [string, string | null])[]): number =>
    pairs.filter(([expected, got]) => expected === got).length / Math.max(1, pairs.length);
  const perClass = (
    pairs: readonly (readonly [string, string | null])[],
    name: string,
  ): { lines: number; right: number } => {
    const own = pairs.filter(([expected]) => expected === name);
    return { lines: own.length, right: own.filter(([, got]) => got === name).length };
  };
  const clean = all.filter((score) => score.clean);
  return {
    date,
    engine: version,
    postings: all.length,
    titles: titles ? { right: titles.right, total: titles.total } : null,
    findings: {
      ...flagged,
      precision: round(rateOf(flagged).precision),
      recall: round(rateOf(flagged).recall),
      precisionInterval: precision.map(round),
      recallInterval: recall.map(round),
    },
    clean: { postings: clean.length, falseFlags: clean.reduce((sum, score) => sum + score.falseFlags, 0) },
    kinds: {
      accuracy: round(share(kindPairs)),
      macroF1: round(macroF1(kindPairs)),
      classes: [...new Set(kindPairs.map(([expected]) => expected))]
        .sort()
        .map((id) => ({ id, ...perClass(kindPairs, id) })),
    },
    categories: {
      accuracy: round(share(categoryPairs)),
      macroF1: round(macroF1(categoryPairs)),
      classes: categories.map(({ id, name }) => ({ id, name, ...perClass(categoryPairs, id) })),
    },
    rules: rules.map(({ id, name }) => ({
      id,
      name,
      ...addTallies(all.flatMap((score) => score.byRule.get(id) ?? [])),
    })),
    worst: all
      .flatMap((score) => score.wrong)
      .filter((wrong) => wrong.what === 'missed' || wrong.what === 'false alarm')
      .map(({ what, expected, got, text }) => ({
        what,
        expected,
        got: got.replaceAll(/\s+/g, ' '),
        text: text.replaceAll(/\s+/g, ' '),
      })),
  };
}
