import type { CheckId } from '../../../shared/knowledge/checks.ts';
import type { Line, Report } from '../../../shared/types.ts';
import { type Home, homes } from './homes.ts';

/** Words to put in the place of `from` to `to`; the sentence itself begins `lead` characters into them. */
export interface Insertion {
  from: number;
  to: number;
  words: string;
  lead: number;
}

/** A heading with the lines under it; the lines before the first heading have none. */
interface Section {
  heading: Line | null;
  lines: Line[];
}

function toSections(lines: readonly Line[]): Section[] {
  const sections: Section[] = [{ heading: null, lines: [] }];
  for (const line of lines) {
    if (line.kind === 'heading') sections.push({ heading: line, lines: [] });
    else sections[sections.length - 1]?.lines.push(line);
  }
  return sections;
}

const bullet = /^(\s*)(?:([•\-*–▪◦])|(\d{1,2})([.)]))(\s+)/;

/** Where the written line that holds `at` begins and ends, without its line break. */
function lineAround(text: string, at: number): { start: number; end: number } {
  const next = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: next < 0 ? text.length : next };
}

/** The bullet for a line under this one: the same sign, or the next number. */
function bulletAfter(written: string): string {
  const [, indent = '', sign, number, dot = '', gap = ''] = bullet.exec(written) ?? [];
  if (sign) return `${indent}${sign}${gap}`;
  return number ? `${indent}${Number(number) + 1}${dot}${gap}` : '';
}

function under(text: string, line: Line, sentence: string): Insertion {
  const { start, end } = lineAround(text, Math.max(line.start, line.end - 1));
  // A heading's own look is not carried on.
  const lead = `\n${line.kind === 'heading' ? '' : bulletAfter(text.slice(start, end))}`;
  const rest = /\d/.test(lead) ? countedOn(text, end) : { to: end, words: '' };
  return { from: end, to: rest.to, words: lead + sentence + rest.words, lead: lead.length };
}

/** The numbered lines right behind `at`, each with the next number. */
function countedOn(text: string, at: number): { to: number; words: string } {
  let to = at;
  let words = '';
  while (to < text.length) {
    const { end } = lineAround(text, to + 1);
    const written = text.slice(to + 1, end);
    const [found, indent, , number, dot, gap] = bullet.exec(written) ?? [];
    if (!found || !number) break;
    words += `\n${indent}${Number(number) + 1}${dot}${gap}${written.slice(found.length)}`;
    to = end;
  }
  return { to, words };
}

/** The line that the fact goes under, null when the posting has no place for it yet. */
function neighborOf(text: string, sections: Section[], home: Home): Line | null {
  const says = ({ heading }: Section) =>
    heading !== null && home.heading.test(text.slice(heading.start, heading.end).toLowerCase());
  const ofKind = ({ lines }: Section) => lines.filter(({ kind }) => home.kinds.includes(kind));
  const named = sections.filter(says);
  const best = named.find((section) => ofKind(section).length > 0) ?? named[0];
  if (best) return ofKind(best).at(-1) ?? best.lines.at(-1) ?? best.heading;
  // The first line of all is the title, whatever it reads like.
  const first = sections[0]?.lines[0];
  const kin = sections.map((section) => ofKind(section).filter((line) => line !== first));
  const told = kin.flat().findLast(({ start, end }) => home.heading.test(text.slice(start, end).toLowerCase()));
  return told ?? kin.find((lines) => lines.length > 0)?.at(-1) ?? null;
}

/** Where a missing fact goes in a draft: with its own kind, under its own heading, or at the end under a heading made for it. */
export function placeFor(check: string, sentence: string, text: string, report: Report): Insertion {
  const home: Home | undefined = homes[check as CheckId];
  if (!text.trim()) return { from: 0, to: text.length, words: sentence, lead: 0 };
  const sections = toSections(report.lines);
  if (home?.kinds.includes('other-duties')) {
    // "Other duties as assigned" twice would say two things: the bounded sentence takes its place.
    const open = report.lines.find(({ kind }) => kind === 'other-duties');
    if (open) return { from: open.start, to: open.end, words: sentence, lead: 0 };
  }
  const neighbor = home && neighborOf(text, sections, home);
  if (neighbor) return under(text, neighbor, sentence);
  const top = sections[0]?.lines.at(-1);
  if (home?.make === null && top) return under(text, top, sentence);
  const end = text.trimEnd().length;
  const heading = home?.make ? `\n\n${home.make}\n` : '\n\n';
  return { from: end, to: text.length, words: `${heading}${sentence}\n`, lead: heading.length };
}
