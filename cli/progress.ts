import type { AuditFacts } from '../shared/exports/facts.ts';

/** Told on standard error while postings are read, on one line that is written over; silent when no person looks on. */
export interface Progress {
  tick: (postings: number) => void;
  /** Bytes of the inputs that were taken up. */
  bytes: (count: number) => void;
  clear: () => void;
}

const quiet: Progress = { tick() {}, bytes() {}, clear() {} };

/** `total` in bytes, null when it cannot be known (a pipe). */
export function toProgress(total: number | null, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return quiet;
  const began = performance.now();
  let postings = 0;
  let taken = 0;
  let shown = 0;
  return {
    tick(count) {
      postings += count;
      const now = performance.now();
      // What is soon done needs no telling.
      if (now - began < 500 || now - shown < 200) return;
      shown = now;
      stream.write(`\r\x1b[K${line(postings, (now - began) / 1000, total ? taken / total : null)}`);
    },
    bytes(count) {
      taken += count;
    },
    clear() {
      if (shown > 0) stream.write('\r\x1b[K');
    },
  };
}

/** Count, rate and time left, as far as they are known. */
export function line(postings: number, seconds: number, share: number | null): string {
  const rate = seconds > 0 ? postings / seconds : 0;
  const parts = [counted(postings, 'posting', 'postings'), `${rate.toFixed(rate < 10 ? 1 : 0)} a second`];
  if (share !== null && share > 0) {
    parts.unshift(`${Math.min(100, Math.floor(share * 100))} %`);
    parts.push(`about ${clock((seconds / share) * Math.max(0, 1 - share))} left`);
  }
  return parts.join(', ');
}

function counted(number: number, one: string, more: string): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : more}`;
}

/** What a run came to, in one sentence for whoever looks on. */
export function summary({ statistics, failed }: AuditFacts, file: string | null): string {
  const { postings, flagged, severities } = statistics;
  const findings = [
    severities.crosses > 0 ? `${counted(severities.crosses, 'crosses', 'cross')} the line` : '',
    severities.condition > 0 ? `${counted(severities.condition, 'needs', 'need')} a condition` : '',
    severities.ask > 0 ? `${severities.ask.toLocaleString('en-US')} to ask about` : '',
  ].filter(Boolean);
  return [
    counted(postings, 'posting read', 'postings read'),
    findings.length > 0 ? `, ${flagged.toLocaleString('en-US')} with findings (${findings.join(', ')})` : '',
    failed > 0 ? `; ${counted(failed, 'input', 'inputs')} could not be read` : '',
    file === null ? '' : `; written to ${file}`,
  ].join('');
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
