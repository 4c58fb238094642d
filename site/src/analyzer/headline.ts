import type { Report } from '../../../shared/types.ts';
import { verdict } from '../../../shared/ui/words.ts';
import type { AnalyzerWords } from '../words/analyzer.ts';
import { phrasesOf } from '../words/phrases.ts';
import type { FileState } from './use-file.ts';
import { longest, type Reading } from './use-reading.ts';

/** What the page says at its top: the heading, a line under it, and what is said aloud when it changes. */
export interface Headline {
  heading: string;
  under: string;
  aloud: string;
}

/** The headline when the parts that show a report could not be loaded: a browser asks for them again only on a new page. */
export function brokenHeadline({ broken }: AnalyzerWords): Headline {
  return { ...broken, aloud: `${broken.heading}. ${broken.under}` };
}

/** The headline for a file that is being opened or could not be. */
function fileHeadline(file: FileState, say: AnalyzerWords): Headline | null {
  if (file === 'none') return null;
  const words = file === 'opening' ? say.file.opening : { heading: say.file.heading, under: say.file.problems[file] };
  return { ...words, aloud: `${words.heading}. ${words.under}` };
}

/** The headline for where the reading stands; `report` is without what was set aside. */
export function headlineOf(reading: Reading, report: Report | null, file: FileState, say: AnalyzerWords): Headline {
  const ofFile = fileHeadline(file, say);
  if (ofFile) return ofFile;
  if (reading.last && report) {
    const { title, assumePara } = reading.last;
    if (report.posting.looksLike === 'Spanish text' && !assumePara) {
      return { ...say.spanish, aloud: `${say.spanish.heading} ${say.spanish.under}` };
    }
    const heading = verdict(report, { assumePara, say: phrasesOf[say.lang] });
    const under = say.done(title, report.lines.length, report.posting.role === 'unknown');
    return { heading, under, aloud: heading };
  }
  const others: Record<Reading['state'], { heading: string; under: string }> = {
    empty: say.welcome,
    done: say.welcome,
    reading: say.reading,
    'too-long': { heading: say.tooLong.heading, under: say.tooLong.under(longest) },
    failed: say.failed,
  };
  const { heading, under } = others[reading.state];
  return { heading, under, aloud: reading.state === 'empty' ? '' : `${heading}. ${under}` };
}
