import type { Report } from '../types.ts';
import { usePhrases } from './language.ts';
import { wordsOf } from './words.ts';

/** The protective sentences of the posting, in its own words. Nothing when it has none. */
export function GoodSigns({ text, report }: { text: string; report: Report }) {
  const say = usePhrases();
  if (report.goodSigns.length === 0) return null;
  return (
    <section class="good-signs">
      <h3 class="panel-title">
        {say.goodSigns} <span class="count">{report.goodSigns.length}</span>
      </h3>
      <ul class="rows">
        {report.goodSigns.map((sign) => (
          <li key={sign.start} lang="en">
            {wordsOf(text, sign)}
          </li>
        ))}
      </ul>
    </section>
  );
}
