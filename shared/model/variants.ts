import type { LabelledPosting, LabelledRow } from './labelled.ts';

/** Damaged and restyled copies of a posting: what pasting, scraping and other districts' habits do to the same lines. Deterministic. */
export function variants(posting: LabelledPosting, count: number): LabelledPosting[] {
  const out: LabelledPosting[] = [];
  for (let index = 0; index < count; index += 1) out.push(variant(posting, index));
  return out;
}

interface Spacing {
  /** Blank lines before a paragraph. */
  lines: number;
  /** Before list items too. */
  items: boolean;
}

const spacings: readonly Spacing[] = [
  { lines: 0, items: false },
  { lines: 0, items: false },
  { lines: 1, items: true },
  { lines: 1, items: false },
  { lines: 4, items: false },
  { lines: 4, items: true },
];

const listMark = /^(\s*)(?:[•●○◦▪■‣·*+?–—-]|\(?\d{1,2}[.)]|[A-Za-z][.)])\s*/;
const bullets = ['', '• ', '- ', '* ', '· ', '● ', '', 'o ', '? ', ''];

function variant(posting: LabelledPosting, index: number): LabelledPosting {
  const seed = hash(posting.id) + index * 97;
  const bullet = bullets[(seed >> 3) % bullets.length] as string;
  const numbered = seed % 5 === 0;
  const spread = seed % 3;
  const form = (seed >> 5) % 4;
  const stop = (seed >> 7) % 3;
  const caps = (seed >> 9) % 3;
  const spacing = spacings[(seed >> 4) % spacings.length] as Spacing;
  const lines = posting.text.split('\n');
  let at = 0;
  let text = '';
  const rows: LabelledRow[] = [];
  let run = 0;
  for (const line of lines) {
    const end = at + line.length;
    const inside = posting.rows.filter((row) => row.start >= at && row.start <= end);
    at = end + 1;
    const row = inside[0];
    if (!row || inside.length > 1) {
      // Blank lines and run-on lines are kept as they stand.
      const shift = text.length - (end - line.length);
      for (const one of inside) rows.push({ ...one, start: one.start + shift, end: one.end + shift });
      text += `${line}\n`;
      if (!line.trim()) run = 0;
      continue;
    }
    const kind = row.kinds[0];
    let body = line.trim();
    const listed = listMark.test(body);
    if (kind === 'duty' || kind === 'qualification' || kind === 'physical' || kind === 'other-duties') {
      body = body.replace(listMark, '');
      if (kind === 'duty') body = reform(body, form);
      if (stop === 1) body = body.replace(/[.;]$/, '');
      else if (stop === 2 && /[a-z)]$/.test(body)) body += '.';
      if (listed || body.length < 140) {
        run += 1;
        body = (numbered ? `${run}. ` : bullet) + body;
      }
    } else if (kind === 'heading') {
      run = 0;
      if (caps === 1 && body.length < 60) body = body.toUpperCase();
      if (caps === 2) body = body.replace(/:$/, '');
      else if (stop === 0 && !body.endsWith(':')) body += ':';
      if (spread > 0) text += '\n'.repeat(spread);
    }
    // Job boards set blank lines between all paragraphs, some of them between list items too; never within a sentence.
    if (text && !/^[a-z(&]/.test(body) && (!listed || spacing.items)) text += '\n'.repeat(spacing.lines);
    const start = text.length;
    text += `${body}\n`;
    rows.push({ ...row, start, end: start + body.length });
    if (kind === 'heading' && spread === 2) text += '\n\n';
  }
  return { id: `${posting.id}~${index}`, title: posting.title, text, rows };
}

/** The first verb in another form: "Assists", "Assist", "Assisting", "Will assist". Only plain first words are touched. */
function reform(line: string, form: number): string {
  const first = /^([A-Z][a-z]{2,14})( [a-z])/.exec(line);
  if (!first || form === 0) return line;
  const word = first[1] as string;
  const rest = line.slice(word.length);
  const base = toBase(word.toLowerCase());
  if (!base) return line;
  if (form === 1) return capital(third(base)) + rest;
  if (form === 2) return capital(base) + rest;
  return capital(gerund(base)) + rest;
}

const known =
  'assist help support work provide monitor supervise maintain prepare collect record report follow use attend participate perform guide lead review reinforce implement encourage communicate share escort accompany check copy clean organize keep complete give take read listen observe watch walk lift feed change respond enter score file sort set make model practice adapt operate update teach tutor translate interpret greet contact call cover plan write develop document track log redirect prompt position transfer push transport ride respect adhere meet confer consult inform alert notify demonstrate distribute deliver administer proctor circulate build foster promote'.split(
    ' ',
  );
const forms = new Map<string, string>();
for (const verb of known) {
  forms.set(verb, verb);
  forms.set(third(verb), verb);
  forms.set(gerund(verb), verb);
}

function toBase(word: string): string | null {
  return forms.get(word) ?? null;
}

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function gerund(verb: string): string {
  if (verb === 'set') return 'setting';
  if (verb === 'plan') return 'planning';
  if (verb === 'log') return 'logging';
  return verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

function capital(word: string): string {
  return (word[0] as string).toUpperCase() + word.slice(1);
}

function hash(text: string): number {
  let value = 17;
  for (const char of text) value = (value * 33 + char.charCodeAt(0)) % 1000003;
  return value;
}
