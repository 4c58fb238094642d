import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { loadKnowledge, ruleName, ruleWords } from '../../../shared/ui/knowledge.ts';
import { Language } from '../../../shared/ui/language.ts';
import { MixBar } from '../../../shared/ui/MixBar.tsx';
import { Tabs } from '../../../shared/ui/Tabs.tsx';
import { severityName, verdict, wordsOf } from '../../../shared/ui/words.ts';
import { pastedText } from '../analyzer/rich-paste.ts';
import mixed from '../analyzer/samples/mixed.txt?raw';
import { useFile } from '../analyzer/use-file.ts';
import { longest } from '../analyzer/use-reading.ts';
import type { Lang } from '../languages.ts';
import { analyzerWords } from '../words/analyzer.ts';
import { DraftContext, draftWords, useDraftWords } from '../words/draft.ts';
import { phrasesOf } from '../words/phrases.ts';
import { ArrivalProblem } from './ArrivalProblem.tsx';
import { DraftBar } from './DraftBar.tsx';
import { type Accepted, blankDraft, nameOf } from './drafts.ts';
import type { Editor, Mark } from './editor.ts';
import { examplesIn } from './examples.ts';
import { Marks } from './Marks.tsx';
import type { Offer } from './offers.ts';
import { Changes, Facts, Lines, Save } from './Panels.tsx';
import { placeFor } from './place.ts';
import { useDrafts } from './use-drafts.ts';
import { type Proved, useDraftReading } from './use-reading.ts';
import { useSave } from './use-save.ts';

/** The draft desk: an editor whose lines are read as they are written, and what can be done about each mark. */
export function DraftDesk({ lang }: { lang: Lang }) {
  return (
    <Language.Provider value={phrasesOf[lang]}>
      <DraftContext.Provider value={draftWords[lang]}>
        <Desk />
      </DraftContext.Provider>
    </Language.Provider>
  );
}

function Desk() {
  const say = useDraftWords();
  const phrases = phrasesOf[say.lang];
  const { drafts, draft, keptAt, failed, change, open, make, remove } = useDrafts(say.untitled);
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'broken'>('loading');
  const [tab, setTab] = useState('findings');
  const [tooLong, setTooLong] = useState(false);

  const toMark = (finding: Proved['finding'], offers: Offer[], apply: (offer: Offer) => void): Mark => ({
    finding,
    name: ruleName(finding.rule, say.lang),
    why: ruleWords(finding.rule, say.lang)?.why ?? finding.why,
    severityName: severityName(finding.severity, phrases),
    actions: offers.slice(0, 2).map((offer) => ({
      name: `${offer.kind === 'rewrite' ? say.use : say.complete}: “${offer.text.trim()}”`,
      apply: () => apply(offer),
    })),
  });
  const { settled, broken, read } = useDraftReading((number, findings) => {
    const words = editor.current?.text().split('\n')[number - 1]?.replace(/\s+/g, ' ').trim() ?? '';
    const isKept = (rule: string) => draft?.accepted.some((one) => one.rule === rule && words.includes(one.words));
    editor.current?.markLine(
      number,
      findings.filter(({ rule }) => !isKept(rule)).map((finding) => toMark(finding, [], () => {})),
    );
  });
  const accepted = draft?.accepted ?? [];
  const lineWords = ({ finding }: Proved) => {
    const line = settled?.report.lines[finding.line];
    return line && settled ? wordsOf(settled.text, line) : '';
  };
  const openMarks = useMemo(
    () =>
      (settled?.proved ?? []).filter(
        (one) => !accepted.some(({ rule, words }) => rule === one.finding.rule && words === lineWords(one)),
      ),
    [settled, accepted],
  );

  const use = (proved: Proved, offer: Offer) => {
    const line = settled?.report.lines[proved.finding.line];
    if (!line || !settled || editor.current?.text() !== settled.text) return;
    change({ resolved: [...(draft?.resolved ?? []), { rule: proved.finding.rule, words: lineWords(proved) }] });
    editor.current.replace(line.start, line.end, offer.text);
  };

  // The editor comes with the draft, and is filled again when another draft is opened.
  useEffect(() => {
    if (!draft || !host.current) return;
    const begin = (text: string) => {
      read(text, null);
      setState('ready');
    };
    if (editor.current) {
      editor.current.setText(draft.text);
      begin(draft.text);
      return;
    }
    const where = host.current;
    Promise.all([import('./editor.ts'), loadKnowledge(say.lang)]).then(
      ([{ makeEditor }]) => {
        const labels = { label: say.editor, empty: say.empty, own: say.editorOwn };
        editor.current = makeEditor(where, draft.text, labels, {
          onText: (text, lines) => onText.current(text, lines),
          longest,
          onPaste: pastedText,
          onFile: (dropped) => onFile.current(dropped),
          onTooLong: () => setTooLong(true),
        });
        begin(draft.text);
      },
      (error) => {
        console.error(error);
        setState('broken');
      },
    );
  }, [draft?.id]);

  const onText = useRef((_text: string, _lines: number[] | null) => {});
  onText.current = (text, lines) => {
    setTooLong(false);
    const begins = draft && !draft.original.trim() && lines === null;
    change({ text, ...(begins ? { original: text } : {}) });
    read(text, lines);
  };

  useEffect(() => {
    if (!settled || editor.current?.text() !== settled.text) return;
    editor.current.mark(openMarks.map((one) => toMark(one.finding, one.offers, (offer) => use(one, offer))));
  }, [settled, openMarks]);

  const file = useFile((text) => {
    setTooLong(text.length > longest);
    if (text.length <= longest) void make(text, nameOf(text, say.untitled));
  });
  const onFile = useRef(file.open);
  onFile.current = file.open;
  const { save, saveFailed } = useSave(draft, settled);
  const accept = (proved: Proved, reason: string) =>
    change({ accepted: [...accepted, { rule: proved.finding.rule, words: lineWords(proved), reason }] });
  const takeBack = (one: Accepted) => change({ accepted: accepted.filter((other) => other !== one) });
  /** Puts a fact where it belongs, by the newest reading; before that is there, at the end. */
  const insertFact = (check: string, sentence: string) => {
    const text = editor.current?.text() ?? '';
    const end = text.trimEnd().length;
    const place =
      settled?.text === text
        ? placeFor(check, sentence, text, settled.report)
        : { from: end, to: text.length, words: `\n${sentence}\n`, lead: 1 };
    editor.current?.replace(place.from, place.to, place.words);
    // Selected, so that its writer sees where it went and changes what is not so.
    editor.current?.reveal(place.from + place.lead, place.from + place.lead + sentence.length);
  };

  const missing = settled?.report.checks.filter(({ result }) => result === 'missing').length;
  const isEmpty = !draft?.text.trim();
  const tabs = [
    { id: 'findings', label: say.tabs.findings, count: openMarks.length },
    { id: 'facts', label: say.tabs.facts, ...(isEmpty ? {} : { count: missing }) },
    { id: 'lines', label: say.tabs.lines },
    { id: 'changes', label: say.tabs.changes },
    { id: 'save', label: say.tabs.save },
  ];
  const heading = isEmpty || !settled ? say.heading : verdict(settled.report, { assumePara: true, say: phrases });

  return (
    <>
      <h1>{heading}</h1>
      <p class="meta">{say.under}</p>
      <p class="visually-hidden" role="status">
        {settled && !isEmpty ? heading : ''}
      </p>
      <ArrivalProblem file={file.file} tooLong={tooLong} lang={say.lang} />
      {settled && !isEmpty && <MixBar summary={settled.report.summary} />}
      <DraftBar
        draft={draft ?? blankDraft(say.untitled)}
        {...{ drafts, keptAt, failed }}
        onName={(name) => change({ name })}
        onOpen={open}
        onNew={() => make()}
        onFile={file.open}
        onDelete={remove}
      />
      {settled && !isEmpty && (
        <p class="to-findings no-print">
          <a href="#beside">{say.toPanel}</a>
        </p>
      )}
      <div class="desk draft-desk" data-state={state} data-read={settled?.text === draft?.text}>
        <section class="sheet" aria-label={say.editor}>
          <div class="sheet-bar no-print">
            <h2>{say.editor}</h2>
            <button type="button" class="button quiet" onClick={() => editor.current?.previous()}>
              {say.previous}
            </button>
            <button type="button" class="button quiet" onClick={() => editor.current?.next()} title="F8">
              {say.next}
            </button>
            <button type="button" class="button quiet" onClick={() => editor.current?.undo()}>
              {say.undo}
            </button>
            <button type="button" class="button quiet" onClick={() => editor.current?.redo()}>
              {say.redo}
            </button>
          </div>
          {state !== 'ready' && <p class="editor-state">{state === 'loading' ? say.loading : say.broken}</p>}
          <div class="editor" ref={host} />
        </section>
        <aside class="beside no-print" id="beside" aria-label={say.panel}>
          {broken && <p class="notice">{analyzerWords[say.lang].failed.under}</p>}
          <Tabs label={say.panel} tabs={tabs} selected={tab} onSelect={setTab}>
            {tab === 'findings' && isEmpty && (
              <div class="notice">
                <p>{say.empty}</p>
                <button type="button" class="button" onClick={() => make(mixed, nameOf(mixed, say.untitled))}>
                  {say.sample}
                </button>
              </div>
            )}
            {tab === 'findings' && settled && !isEmpty && (
              <Marks
                settled={settled}
                open={openMarks}
                accepted={accepted}
                onShow={({ finding }) => editor.current?.reveal(finding.start, finding.end)}
                onUse={use}
                onAccept={accept}
                onTakeBack={takeBack}
              />
            )}
            {tab === 'facts' && settled && <Facts report={settled.report} onInsert={insertFact} />}
            {tab === 'lines' && <Lines onInsert={(words) => editor.current?.insertUnder(words)} />}
            {tab === 'changes' && draft && (
              <Changes before={draft.original} after={draft.text} onRestart={() => change({ original: draft.text })} />
            )}
            {tab === 'save' && <Save examples={examplesIn(draft?.text ?? '')} onSave={save} failed={saveFailed} />}
          </Tabs>
        </aside>
      </div>
    </>
  );
}
