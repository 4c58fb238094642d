import type { Report } from '../../../shared/types.ts';
import { capitalized, verdict } from '../../../shared/ui/words.ts';
import { longest, type Reading } from './use-reading.ts';

/** What the page says at its top: the heading, a line under it, and what is said aloud when it changes. */
export interface Headline {
  heading: string;
  under: string;
  aloud: string;
}

const welcome = {
  heading: 'Read a para posting line by line',
  under:
    'Paste it below. Every line gets a place, and lines that hand a para the work of a teacher, nurse, therapist or administrator are marked, with the reason, a better sentence and a question to ask. It is read on this device and sent nowhere.',
};

/** The headline when the parts that show a report could not be loaded: a browser asks for them again only on a new page. */
export const brokenHeadline: Headline = {
  heading: 'Part of this page did not load',
  under: 'Copy your text, check the connection, and load the page again.',
  aloud: 'Part of this page did not load. Copy your text, check the connection, and load the page again.',
};

/** The headline for where the reading stands; `report` is the one shown, without what was set aside. */
export function headlineOf(reading: Reading, report: Report | null): Headline {
  if (reading.last && report) {
    const { title, assumePara } = reading.last;
    const heading = verdict(report, { assumePara });
    const lines = report.lines.length === 1 ? 'one line' : `${report.lines.length} lines`;
    const unsure =
      report.posting.role === 'unknown' ? ' It does not say whose job this is; it was read as a para’s.' : '';
    const under = `${title ? `${title}, ${lines}` : capitalized(lines)} read on this device. Nothing was sent anywhere.${unsure}`;
    return { heading, under, aloud: heading };
  }
  const others: Record<Reading['state'], { heading: string; under: string }> = {
    empty: welcome,
    done: welcome,
    reading: { heading: 'Reading the posting', under: 'On this device. The first one takes a moment longer.' },
    'too-long': {
      heading: 'That is too long for one posting',
      under: `It reads up to ${longest.toLocaleString('en-US')} characters, about sixty pages. Paste only the posting, or one posting at a time.`,
    },
    failed: {
      heading: 'The posting could not be read',
      under:
        'The reading program did not load or stopped. Your text is still here; check the connection and try again.',
    },
  };
  const { heading, under } = others[reading.state];
  return { heading, under, aloud: reading.state === 'empty' ? '' : `${heading}. ${under}` };
}
