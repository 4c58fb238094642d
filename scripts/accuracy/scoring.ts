import type { LabelledPosting, LabelledRow } from '../../shared/model/labelled.ts';
import type { CategoryId, Finding, Kind, Line, Report, RuleId, Severity } from '../../shared/types.ts';

/** A count of right and wrong calls. */
export interface Tally {
  hits: number;
  misses: number;
  falseAlarms: number;
}

export interface Rate {
  precision: number;
  recall: number;
  f1: number;
}

export interface Wrong {
  posting: string;
  what: string;
  expected: string;
  got: string;
  text: string;
}

/** What one posting's report got right and wrong against its labels. */
export interface PostingScore {
  id: string;
  kinds: { right: number; total: number };
  categories: { right: number; total: number };
  kindPairs: [expected: Kind, got: Kind][];
  categoryPairs: [expected: CategoryId, got: CategoryId | null][];
  /** Flagged lines at crosses or condition, any rule. */
  flagged: Tally;
  bySeverity: Record<Severity, Tally>;
  byRule: Map<RuleId, Tally>;
  /** Flags at crosses or condition in a posting that has none at all. */
  clean: boolean;
  falseFlags: number;
  /** Stated confidence of each finding, and whether its line was flagged. */
  sure: [confidence: number, right: boolean][];
  wrong: Wrong[];
}

const none = (): Tally => ({ hits: 0, misses: 0, falseAlarms: 0 });
const overlaps = (one: { start: number; end: number }, other: { start: number; end: number }): boolean =>
  one.start < other.end && other.start < one.end;

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

/**
 * Scores a report against labels: a labelled segment is compared with the reported line that overlaps it most; a flag is found when a
 * reported finding's line overlaps its segment; a finding is a false alarm when its line overlaps no segment with any flag.
 */
export function scorePosting(posting: LabelledPosting, report: Report, withKinds: boolean): PostingScore {
  const score: PostingScore = {
    id: posting.id,
    kinds: { right: 0, total: 0 },
    categories: { right: 0, total: 0 },
    kindPairs: [],
    categoryPairs: [],
    flagged: none(),
    bySeverity: { crosses: none(), condition: none(), ask: none() },
    byRule: new Map(),
    clean: !posting.rows.some((row) => row.flags.some((flag) => !flag.startsWith('?'))),
    falseFlags: 0,
    sure: [],
    wrong: [],
  };
  if (withKinds) for (const row of posting.rows) scoreRow(posting, report, row, score);
  scoreFlags(posting, report, score);
  return score;
}

function lineOf(report: Report, row: LabelledRow): Line | null {
  let best: Line | null = null;
  let most = 0;
  for (const line of report.lines) {
    const shared = overlap(row, line);
    if (shared > most) {
      most = shared;
      best = line;
    }
  }
  return best;
}

function scoreRow(posting: LabelledPosting, report: Report, row: LabelledRow, score: PostingScore): void {
  const line = lineOf(report, row);
  const got = line?.kind ?? ('none' as Kind);
  const text = posting.text.slice(row.start, row.end);
  score.kinds.total += 1;
  const right = row.kinds.includes(got);
  if (right) score.kinds.right += 1;
  else score.wrong.push({ posting: posting.id, what: 'kind', expected: row.kinds.join('|'), got, text });
  score.kindPairs.push([right ? got : (row.kinds[0] as Kind), got]);
  if (row.kinds.length === 1 && row.kinds[0] === 'duty' && row.category) {
    score.categories.total += 1;
    const category = line?.category ?? null;
    const fits = category !== null && (category === row.category || category === row.second);
    if (fits) score.categories.right += 1;
    else
      score.wrong.push({
        posting: posting.id,
        what: 'category',
        expected: [row.category, row.second].filter(Boolean).join('/'),
        got: category ?? `(${got})`,
        text,
      });
    score.categoryPairs.push([fits ? (category as CategoryId) : row.category, category]);
  }
}

interface Flag {
  rule: RuleId;
  severity: Severity;
  row: LabelledRow;
  doubtful: boolean;
}

function scoreFlags(posting: LabelledPosting, report: Report, score: PostingScore): void {
  const flags: Flag[] = posting.rows.flatMap((row) =>
    row.flags.map((flag) => {
      const [rule, severity] = flag.replace(/^\?/, '').split(':');
      return { rule: rule as RuleId, severity: severity as Severity, row, doubtful: flag.startsWith('?') };
    }),
  );
  const tallyOf = (rule: RuleId): Tally => {
    const tally = score.byRule.get(rule) ?? none();
    score.byRule.set(rule, tally);
    return tally;
  };
  const lineFor = (finding: Finding): Line => report.lines[finding.line] as Line;
  const serious = report.findings.filter((finding) => finding.severity !== 'ask');
  const seriousRows = new Set(
    flags.filter((flag) => !flag.doubtful && flag.severity !== 'ask').map((flag) => flag.row),
  );
  for (const row of seriousRows) {
    const found = serious.some((finding) => overlaps(lineFor(finding), row));
    if (found) score.flagged.hits += 1;
    else {
      score.flagged.misses += 1;
      score.wrong.push({
        posting: posting.id,
        what: 'missed',
        expected: row.flags.join(','),
        got: '-',
        text: posting.text.slice(row.start, row.end),
      });
    }
  }
  for (const flag of flags) {
    if (flag.doubtful) continue;
    const same = report.findings.some((finding) => finding.rule === flag.rule && overlaps(lineFor(finding), flag.row));
    const tally = tallyOf(flag.rule);
    if (same) tally.hits += 1;
    else tally.misses += 1;
    const found = report.findings.some(
      (finding) => finding.severity === flag.severity && overlaps(lineFor(finding), flag.row),
    );
    if (found) score.bySeverity[flag.severity].hits += 1;
    else score.bySeverity[flag.severity].misses += 1;
  }
  const falseLines = new Set<number>();
  for (const finding of report.findings) {
    const line = lineFor(finding);
    const near = flags.filter((flag) => overlaps(line, flag.row));
    if (!near.some((flag) => flag.rule === finding.rule))
      tallyOf(finding.rule).falseAlarms += near.some((flag) => flag.doubtful) ? 0 : 1;
    score.sure.push([finding.confidence, near.length > 0]);
    if (near.length > 0) continue;
    score.bySeverity[finding.severity].falseAlarms += 1;
    if (finding.severity !== 'ask' && !falseLines.has(finding.line)) {
      falseLines.add(finding.line);
      score.flagged.falseAlarms += 1;
      if (score.clean) score.falseFlags += 1;
    }
    score.wrong.push({
      posting: posting.id,
      what: 'false alarm',
      expected: '-',
      got: `${finding.rule}:${finding.severity} "${posting.text.slice(finding.start, finding.end)}"`,
      text: posting.text.slice(line.start, line.end),
    });
  }
}

export function rateOf({ hits, misses, falseAlarms }: Tally): Rate {
  const precision = hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms);
  const recall = hits + misses === 0 ? 1 : hits / (hits + misses);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export function addTallies(list: readonly Tally[]): Tally {
  return list.reduce(
    (sum, each) => ({
      hits: sum.hits + each.hits,
      misses: sum.misses + each.misses,
      falseAlarms: sum.falseAlarms + each.falseAlarms,
    }),
    none(),
  );
}

/** Macro-averaged F1 over the classes that occur among the expected. */
export function macroF1(pairs: readonly (readonly [string, string | null])[]): number {
  const classes = [...new Set(pairs.map(([expected]) => expected))];
  if (classes.length === 0) return 1;
  const sum = classes.reduce((total, name) => {
    const hits = pairs.filter(([expected, got]) => expected === name && got === name).length;
    const said = pairs.filter(([, got]) => got === name).length;
    const real = pairs.filter(([expected]) => expected === name).length;
    return total + (2 * hits) / Math.max(1, said + real);
  }, 0);
  return sum / classes.length;
}

/** A 95 % interval by drawing postings anew, seeded: the same postings give the same interval. */
export function interval(
  scores: readonly PostingScore[],
  figure: (drawn: readonly PostingScore[]) => number,
  rounds = 1000,
): [low: number, high: number] {
  if (scores.length === 0) return [0, 0];
  let state = 12345;
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const values: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    values.push(
      figure(scores.map(() => scores[Math.min(scores.length - 1, Math.floor(next() * scores.length))] as PostingScore)),
    );
  }
  values.sort((a, b) => a - b);
  return [values[Math.floor(rounds * 0.025)] as number, values[Math.floor(rounds * 0.975)] as number];
}

/** Expected calibration error over ten bins: how far stated confidence is from the share that is right. */
export function calibrationError(pairs: readonly (readonly [number, boolean])[]): number {
  if (pairs.length === 0) return 0;
  const bins = Array.from({ length: 10 }, () => ({ sum: 0, right: 0 }));
  for (const [confidence, right] of pairs) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))] as { sum: number; right: number };
    bin.sum += confidence;
    if (right) bin.right += 1;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.sum - bin.right), 0) / pairs.length;
}
