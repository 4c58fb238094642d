import { diffLines } from 'diff';
import { useState } from 'preact/hooks';
import { categories } from '../../../shared/knowledge/categories.ts';
import type { CheckId } from '../../../shared/knowledge/checks.ts';
import type { Report } from '../../../shared/types.ts';
import { InBoth } from '../../../shared/ui/InBoth.tsx';
import { categoryName, checkWords } from '../../../shared/ui/knowledge.ts';
import { usePhrases } from '../../../shared/ui/language.ts';
import { checkOf } from '../../../shared/ui/lookup.ts';
import { useDraftWords } from '../words/draft.ts';

/** What applicants ask for first; the rest follows in the order of the checks. */
const first: readonly string[] = [
  'pay',
  'hours',
  'named-supervisor',
  'supervision-statement',
  'breaks',
  'paid-time',
] satisfies CheckId[];

/** The weightiest facts first. */
export function byWeight<Fact extends { id: string }>(facts: readonly Fact[]): Fact[] {
  const weight = ({ id }: Fact) => (first.includes(id) ? first.indexOf(id) : first.length);
  return facts.toSorted((one, other) => weight(one) - weight(other));
}

/** What a good posting says and the draft does not, each with a sentence to put in. */
export function Facts({ report, onInsert }: { report: Report; onInsert: (check: string, words: string) => void }) {
  const say = useDraftWords();
  const phrases = usePhrases();
  const missing = byWeight(report.checks.filter(({ result }) => result !== 'present'));
  if (missing.length === 0) return <p class="notice">{say.noFacts}</p>;
  return (
    <>
      <p class="panel-intro">{say.facts}</p>
      <ul class="rows">
        {missing.map(({ id, result }) => {
          const check = checkOf(id);
          const words = checkWords(id, phrases.lang);
          const means = phrases.lang === 'en' ? null : (words?.insert ?? null);
          return (
            check && (
              <li class="row" key={id}>
                <div class="row-name">
                  {words?.name} <span class="small">{phrases.results[result]}</span>
                </div>
                <p class="said">
                  <InBoth words={check.insert} means={means} lead="words" />
                </p>
                <button type="button" class="button" onClick={() => onInsert(id, check.insert)}>
                  {say.insert}
                  <span class="visually-hidden">: {words?.name}</span>
                </button>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}

/** Clean duties of every category, to put in under the cursor's line. */
export function Lines({ onInsert }: { onInsert: (words: string) => void }) {
  const say = useDraftWords();
  const phrases = usePhrases();
  return (
    <>
      <p class="panel-intro">{say.linesIntro}</p>
      {categories.map(({ id, family, examples }) => (
        <details class="line-library" key={id} data-family={family}>
          <summary>
            <span class="swatch" />
            {categoryName(id, phrases.lang)}
          </summary>
          <ul class="rows" lang="en">
            {examples.map((words) => (
              <li key={words}>
                <button type="button" class="line-button" onClick={() => onInsert(words)}>
                  {words}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

/** What changed since the draft began, line by line. */
export function Changes({ before, after, onRestart }: { before: string; after: string; onRestart: () => void }) {
  const say = useDraftWords();
  const parts = diffLines(before.trimEnd(), after.trimEnd(), { newlineIsToken: false, ignoreWhitespace: false });
  if (before === after) return <p class="notice">{say.noChanges}</p>;
  return (
    <>
      <div class="changes" lang="en">
        {parts.map((part, index) => {
          const lines = part.value.split('\n').filter((line) => line.trim());
          if (lines.length === 0) return null;
          const key = `${index}-${lines[0]}`;
          if (!part.added && !part.removed)
            return (
              <p class="same" key={key} lang={say.lang}>
                {say.same(lines.length)}
              </p>
            );
          return (
            <div key={key} class={part.added ? 'added' : 'removed'}>
              <span lang={say.lang}>{part.added ? say.added : say.removed}</span>
              {lines.map((line) => (
                <p key={line}>{part.added ? <ins>{line.trim()}</ins> : <del>{line.trim()}</del>}</p>
              ))}
            </div>
          );
        })}
      </div>
      <p class="buttons">
        <button type="button" class="button quiet" onClick={onRestart}>
          {say.restart}
        </button>
      </p>
    </>
  );
}

export type SaveKind = 'docx' | 'md' | 'txt' | 'record' | 'record-text';

interface SaveProps {
  /** Sentences of the draft that are still the example's. */
  examples: string[];
  onSave: (kind: SaveKind) => void;
  failed: boolean;
}

/** The draft as a file, and the record of its check. */
export function Save({ examples, onSave, failed }: SaveProps) {
  const say = useDraftWords();
  const [withText, setWithText] = useState(false);
  return (
    <>
      {examples.length > 0 && (
        <div class="notice">
          <p>{say.examples}</p>
          <ul lang="en">
            {examples.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="panel-intro">{say.saveIntro}</p>
      <p class="buttons save-buttons">
        <button type="button" class="button primary" onClick={() => onSave('docx')}>
          {say.docx}
        </button>
        <button type="button" class="button" onClick={() => onSave('md')}>
          {say.markdown}
        </button>
        <button type="button" class="button" onClick={() => onSave('txt')}>
          {say.plain}
        </button>
      </p>
      {failed && (
        <p class="notice" role="status">
          {say.saveFailed}
        </p>
      )}
      <h3 class="panel-title">{say.record}</h3>
      <p class="panel-intro">{say.recordIntro}</p>
      <p>
        <label class="tick">
          <input type="checkbox" checked={withText} onChange={(event) => setWithText(event.currentTarget.checked)} />{' '}
          {say.recordText}
        </label>
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => onSave(withText ? 'record-text' : 'record')}>
          {say.recordSave}
        </button>
      </p>
    </>
  );
}
