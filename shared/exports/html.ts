import { decisionWords } from '../audit/decisions.ts';
import { citationsOf, type Evidence, method } from '../audit/evidence.ts';
import type { KeptPosting } from '../audit/kept.ts';
import { nameOf } from '../audit/postings.ts';
import { commonest, type Statistics } from '../audit/statistics.ts';
import { engineVersion } from '../audit/versions.ts';
import { categories } from '../knowledge/categories.ts';
import { rules } from '../knowledge/rules/index.ts';
import type { Severity } from '../types.ts';
import { severityName } from '../ui/words.ts';
import { type AuditFacts, reviewWords, titleOf } from './facts.ts';
import { style } from './html-style.ts';

const nameOfRule = new Map(rules.map(({ id, name }) => [id, name]));
const order: Severity[] = ['crosses', 'condition', 'ask'];
/** Rows of the tables of the summary page. */
const MOST_DISTRICTS = 40;
const MOST_SENTENCES = 20;
/** Steps from the palest to the deepest cell. */
const HEATS = 6;

/** Text that cannot act as HTML, in an element or in a quoted attribute. */
export function escaped(words: string | number): string {
  return String(words)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Only what a browser opens as a page is made a link. */
function link(address: string): string {
  return /^https?:\/\//i.test(address)
    ? `<a href="${escaped(address)}" rel="noreferrer">${escaped(address)}</a>`
    : escaped(address);
}

/** The page up to the first posting: one file, nothing loaded, nothing run; light, dark and print. */
export function htmlHead(facts: AuditFacts): string {
  const { statistics, failed, date, review } = facts;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Parascope ${engineVersion}">
<title>${escaped(titleOf(facts))}, ${escaped(date)}</title>
<style>${style}</style>
</head>
<body>
<div class="page">
<header>
<h1>${escaped(titleOf(facts))}</h1>
<p class="soft">${review ? 'Paraprofessional postings, read line by line · ' : ''}${escaped(date)} · Parascope ${engineVersion}</p>
${review ? `<p>${escaped(reviewWords(review).join(' '))}</p>` : ''}
</header>
<main>
<section class="summary" aria-labelledby="summary">
<h2 id="summary">Summary</h2>
<dl class="counts">
${count('Postings read', statistics.postings)}
${count('Read as para postings', (statistics.roles.para ?? 0) + (statistics.roles.unknown ?? 0))}
${count('With a finding', statistics.flagged)}
${order.map((severity) => count(severityName(severity), statistics.severities[severity], severity)).join('\n')}
${failed > 0 ? count('Not read', failed) : ''}
</dl>
${rulesPicture(statistics)}
${mixPicture(statistics)}
${sentencesTable(statistics)}
${districtsTable(statistics)}
</section>
<section aria-labelledby="findings">
<h2 id="findings">Findings</h2>
${statistics.flagged === 0 ? `<p>${review?.chosen === 'accepted' ? 'No finding has been accepted yet.' : 'No finding in these postings.'}</p>` : ''}
`;
}

function count(name: string, value: number, severity?: Severity): string {
  return `<div${severity ? ` data-severity="${severity}"` : ''}><dt>${escaped(name)}</dt><dd>${value.toLocaleString('en-US')}</dd></div>`;
}

function bars(caption: string, rows: { name: string; value: number; severity?: Severity }[]): string {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const row = ({ name, value, severity }: (typeof rows)[number]): string =>
    `<tr${severity ? ` data-severity="${severity}"` : ''}><th scope="row">${escaped(name)}</th><td class="number">${value.toLocaleString('en-US')}</td><td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${((value / most) * 100).toFixed(1)}" height="10"/></svg></td></tr>`;
  return rows.length === 0
    ? ''
    : `<table class="bars"><caption>${escaped(caption)}</caption><tbody>${rows.map(row).join('\n')}</tbody></table>`;
}

function rulesPicture({ rules: counts }: Statistics): string {
  const rows = rules
    .map(({ id, name, severity }) => ({ name, severity, value: counts[id] ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value);
  return bars('Findings by rule', rows);
}

function mixPicture({ categories: counts }: Statistics): string {
  const rows = categories
    .map(({ id, name }) => ({ name, value: counts[id] ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value);
  return bars('Duty lines by category', rows);
}

function sentencesTable(statistics: Statistics): string {
  const rows = commonest(statistics, MOST_SENTENCES).filter(({ postings }) => postings > 1);
  if (rows.length === 0) return '';
  const row = ({ sentence, rule, postings, severity }: (typeof rows)[number]): string =>
    `<tr data-severity="${severity}"><td class="number">${postings}</td><td>${escaped(sentence)}</td><td>${escaped(nameOfRule.get(rule) ?? rule)}</td></tr>`;
  return `<table><caption>Sentences found in several postings</caption><thead><tr><th scope="col" class="number">Postings</th><th scope="col">Sentence</th><th scope="col">Rule</th></tr></thead><tbody>${rows.map(row).join('\n')}</tbody></table>`;
}

function districtsTable({ districts }: Statistics): string {
  const all = Object.entries(districts).sort(([one, a], [other, b]) => b.flagged - a.flagged || (one < other ? -1 : 1));
  if (all.length === 0) return '';
  const shown = all.slice(0, MOST_DISTRICTS);
  const used = rules.filter(({ id }) => shown.some(([, { rules: counts }]) => counts[id]));
  const cell = (value: number, most: number): string =>
    `<td class="number" data-heat="${Math.ceil((value / most) * HEATS)}">${value || ''}</td>`;
  const most = Math.max(1, ...shown.flatMap(([, { rules: counts }]) => Object.values(counts)));
  const rows = shown.map(
    ([name, { postings, flagged, rules: counts }]) =>
      `<tr><th scope="row">${escaped(name)}</th><td class="number">${postings}</td><td class="number">${flagged}</td>${used.map(({ id }) => cell(counts[id] ?? 0, most)).join('')}</tr>`,
  );
  const more = all.length > shown.length ? `<p class="soft">${all.length - shown.length} more are not shown.</p>` : '';
  const heads = used.map(
    ({ code, name }) => `<th scope="col" class="number"><abbr title="${escaped(name)}">${escaped(code)}</abbr></th>`,
  );
  const legend = used.map(({ code, name }) => `${escaped(code)} ${escaped(name)}`).join(' · ');
  return `<div class="wide"><table><caption>Findings by district and rule</caption><thead><tr><th scope="col">District</th><th scope="col" class="number">Postings</th><th scope="col" class="number">With a finding</th>${heads.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div><p class="soft">${legend}</p>${more}`;
}

/** One posting with its findings, and what is said of it as a whole (`verdict`); nothing for a posting without any. */
export function toHtml(
  { id, title, district, address, captured }: Pick<KeptPosting, 'id' | 'title' | 'district' | 'address' | 'captured'>,
  evidence: readonly Evidence[],
  said: string,
): string {
  if (evidence.length === 0) return '';
  const name = nameOf({ title, id });
  const facts = [name === id ? '' : id, district, minute(captured)].filter(Boolean).map(escaped);
  if (address) facts.push(link(address));
  return `<article>
<h3>${escaped(name)}</h3>
<p class="soft">${facts.join(' · ')}</p>
${said ? `<p>${escaped(said)}</p>\n` : ''}${evidence.map(toFinding).join('\n')}
<p class="soft digest">SHA-256 of the text: ${escaped(evidence[0]?.sha256 ?? '')}</p>
</article>
`;
}

function toFinding(one: Evidence): string {
  const from = one.sentence.indexOf(one.words);
  const marked =
    from < 0
      ? escaped(one.sentence)
      : `${escaped(one.sentence.slice(0, from))}<mark>${escaped(one.words)}</mark>${escaped(one.sentence.slice(from + one.words.length))}`;
  const decision = one.decision
    ? `<p class="decision">Reviewed: ${escaped(decisionWords(one.decision))} (${escaped([one.decision.by, minute(one.decision.at)].filter(Boolean).join(', '))})</p>`
    : '';
  return `<section class="finding" data-severity="${one.severity}">
<h4><span class="level">${escaped(severityName(one.severity))}</span> ${escaped(one.ruleName)}</h4>
<blockquote>${marked}</blockquote>
<p>${escaped(one.why)}</p>
<p><strong>Ask:</strong> ${escaped(one.ask)}</p>
${one.rewrite ? `<p><strong>Better:</strong> ${escaped(one.rewrite)}</p>` : ''}
${decision}<p class="soft">${escaped(one.rule)} ${escaped(one.ruleVersion)} · ${one.row}:${one.column}, characters ${one.start} to ${one.end} · <a href="#sources-${escaped(one.rule)}">${one.sources.length === 1 ? 'One source' : `${one.sources.length} sources`}, at the end</a></p>
</section>`;
}

/** An instant to the minute, as people read it; a day, or anything else, as it is. */
function minute(instant: string): string {
  return instant.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z$/, '$1, $2 UTC');
}

/** The sources of each rule that found something: once, not with each finding. */
function sourcesList({ rules: counts }: Statistics): string {
  const used = rules.filter(({ id }) => counts[id]);
  if (used.length === 0) return '';
  const cited = (words: string): string => {
    const [, title = words, address = ''] = /^(.*) <(\S+)>$/.exec(words) ?? [];
    return `<li>${escaped(title)}${address ? `<br>${link(address)}` : ''}</li>`;
  };
  const one = ({ id, name }: (typeof used)[number]): string =>
    `<h3 id="sources-${id}">${escaped(name)}</h3>\n<ul class="soft">${citationsOf(id).map(cited).join('\n')}</ul>`;
  return `<section class="sources" aria-labelledby="sources">\n<h2 id="sources">Sources</h2>\n${used.map(one).join('\n')}\n</section>\n`;
}

/** The end of the page: the sources, what could not be read, and the method. */
export function htmlFoot({ errors, failed, statistics }: AuditFacts): string {
  const list = (lines: readonly string[]): string =>
    `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')}</ul>`;
  const more = failed > errors.length ? `<p>And ${failed - errors.length} more.</p>` : '';
  const unread =
    failed > 0
      ? `<section aria-labelledby="unread"><h2 id="unread">Not read</h2>${list(errors)}${more}</section>\n`
      : '';
  return `</section>
${sourcesList(statistics)}${unread}<section class="method" aria-labelledby="method">
<h2 id="method">Method</h2>
${list(method.does)}
<h3>What it cannot do</h3>
${list(method.cannot)}
</section>
</main>
</div>
</body>
</html>
`;
}
