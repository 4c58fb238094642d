import { useState } from 'preact/hooks';
import { accepted } from '../../../shared/documents/accepted.ts';
import { readPosting } from '../analyzer/reader.ts';
import { pasteInto } from '../analyzer/rich-paste.ts';
import clean from '../analyzer/samples/clean.txt?raw';
import mixed from '../analyzer/samples/mixed.txt?raw';
import { longest } from '../analyzer/use-reading.ts';
import type { FileProblem } from '../files/worker.ts';
import type { Lang } from '../languages.ts';
import { analyzerWords } from '../words/analyzer.ts';
import { compareWords } from '../words/compare.ts';
import type { ReadPosting } from './duties.ts';

interface Entry {
  key: number;
  name: string;
  text: string;
  problem: FileProblem | null;
}

type Shown = typeof import('./SideBySide.tsx');

const most = 5;
let lastKey = 0;
const entry = (name = '', text = ''): Entry => {
  lastKey += 1;
  return { key: lastKey, name, text, problem: null };
};

/** Two to five postings in, their differences out. */
export function Compare({ lang }: { lang: Lang }) {
  const say = compareWords[lang];
  const [entries, setEntries] = useState<Entry[]>(() => [entry(), entry()]);
  const [state, setState] = useState<'writing' | 'reading' | 'done' | 'failed' | 'too-few' | 'too-long'>('writing');
  const [read, setRead] = useState<ReadPosting[]>([]);
  const [shown, setShown] = useState<Shown | null>(null);

  const nameOf = ({ name }: Entry, index: number) => name.trim() || say.posting('ABCDE'[index] ?? '');
  const change = (key: number, next: Partial<Entry>) =>
    setEntries((all) => all.map((one) => (one.key === key ? { ...one, ...next } : one)));
  const openFile = async (key: number, file: File) => {
    const { openFile: open } = await import('../files/open-file.ts');
    const answer = await open(file);
    if ('problem' in answer) return change(key, { problem: answer.problem });
    change(key, { text: answer.text, problem: null, name: file.name.replace(/\.\w+$/, '').slice(0, 60) });
  };
  const compare = async (from: Entry[]) => {
    const full = from.filter(({ text }) => text.trim());
    if (full.length < 2) return setState('too-few');
    if (full.some(({ text }) => text.length > longest)) return setState('too-long');
    setState('reading');
    try {
      const part = await import('./SideBySide.tsx');
      await part.loadKnowledge(lang);
      const postings: ReadPosting[] = [];
      for (const one of full) {
        const report = await readPosting(one.text, { title: one.name });
        postings.push({ name: nameOf(one, from.indexOf(one)), text: one.text, report });
      }
      setShown(part);
      setRead(postings);
      setState('done');
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  };
  const samples = () => {
    const two = [entry(say.sampleNames[0], mixed), entry(say.sampleNames[1], clean)];
    setEntries(two);
    void compare(two);
  };
  const told = {
    writing: '',
    reading: say.reading,
    done: '',
    failed: say.failed,
    'too-few': say.needTwo,
    'too-long': say.tooLong,
  };

  if (state === 'done' && shown) {
    return (
      <>
        <h1>{say.results}</h1>
        <p class="buttons no-print">
          <button type="button" class="button" onClick={() => setState('writing')}>
            {say.edit}
          </button>
        </p>
        <shown.SideBySide postings={read} lang={lang} />
      </>
    );
  }
  return (
    <>
      <h1>{say.heading}</h1>
      <p class="meta">{say.under}</p>
      <div class="entries" data-ready>
        {entries.map((one, index) => (
          <fieldset class="entry-box" key={one.key}>
            <legend>{nameOf(one, index)}</legend>
            <label class="field-label" for={`name-${one.key}`}>
              {say.name}
            </label>
            <input
              class="field"
              id={`name-${one.key}`}
              value={one.name}
              maxLength={80}
              autocomplete="off"
              onInput={(event) => change(one.key, { name: event.currentTarget.value })}
            />
            <label class="field-label" for={`text-${one.key}`}>
              {say.text}
            </label>
            <textarea
              class="field"
              id={`text-${one.key}`}
              placeholder={say.placeholder}
              spellcheck={false}
              value={one.text}
              onInput={(event) => change(one.key, { text: event.currentTarget.value, problem: null })}
              onPaste={(event) => {
                const pasted = pasteInto(event.currentTarget, event.clipboardData, longest);
                if (!pasted) return;
                event.preventDefault();
                if (pasted === 'too-long') setState('too-long');
                else change(one.key, { text: pasted.text, problem: null });
              }}
            />
            {one.problem && (
              <p class="notice" role="status">
                {analyzerWords[lang].file.problems[one.problem]}
              </p>
            )}
            <p class="buttons">
              <input
                class="visually-hidden file"
                type="file"
                id={`file-${one.key}`}
                accept={accepted}
                onChange={(event) => {
                  const [file] = event.currentTarget.files ?? [];
                  if (file) void openFile(one.key, file);
                  event.currentTarget.value = '';
                }}
              />
              <label class="button" for={`file-${one.key}`}>
                {say.file}
                <span class="visually-hidden"> {nameOf(one, index)}</span>
              </label>
              {entries.length > 2 && (
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => setEntries(entries.filter(({ key }) => key !== one.key))}
                >
                  {say.remove(nameOf(one, index))}
                </button>
              )}
            </p>
          </fieldset>
        ))}
      </div>
      <p class="buttons">
        <button type="button" class="button primary" onClick={() => compare(entries)}>
          {say.compare}
        </button>
        {entries.length < most && (
          <button type="button" class="button" onClick={() => setEntries([...entries, entry()])}>
            {say.add}
          </button>
        )}
        <button type="button" class="button quiet" onClick={samples}>
          {say.samples}
        </button>
      </p>
      <p role="status">{told[state]}</p>
    </>
  );
}
