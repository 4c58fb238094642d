import type { CheckReport, CheckResult, Report } from '../types.ts';
import { checkWords } from './knowledge.ts';
import { usePhrases } from './language.ts';
import { resultName, wordsOf } from './words.ts';

const order: CheckResult[] = ['missing', 'partly', 'present'];

/** What a good posting says, and whether this one says it: missing first. */
export function CheckList({ report, text }: { report: Report; text: string }) {
  const say = usePhrases();
  return (
    <div class="checks">
      {order.map((result) => {
        const found = report.checks.filter((check) => check.result === result && checkWords(check.id, say.lang));
        if (found.length === 0) return null;
        return (
          <section key={result}>
            <h3 class="panel-title">
              {resultName(result, say)} <span class="count">{found.length}</span>
            </h3>
            <ul class="rows">
              {found.map((check) => (
                <CheckRow key={check.id} check={check} text={text} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** One check: its name, then the words that passed it, or what a good posting would say. */
function CheckRow({ check, text }: { check: CheckReport; text: string }) {
  const say = usePhrases();
  const about = checkWords(check.id, say.lang);
  const said = check.start === null || check.end === null ? '' : wordsOf(text, { start: check.start, end: check.end });
  return (
    <li class="row">
      <div class="row-name">
        <ResultMark result={check.result} />
        {about?.name}
      </div>
      {said && (
        <p class="said" lang="en">
          “{said}”
        </p>
      )}
      {check.result !== 'present' && about && <p>{about.pass}</p>}
    </li>
  );
}

/** A full, half or empty ring: the shape carries the meaning, the section's heading its name. */
function ResultMark({ result }: { result: CheckResult }) {
  return (
    <svg class="check-mark" viewBox="0 0 12 12" aria-hidden="true" data-result={result}>
      <circle
        cx="6"
        cy="6"
        r="5"
        fill={result === 'present' ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.6"
      />
      {result === 'partly' && <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />}
    </svg>
  );
}
