import { Language } from '../../../shared/ui/language.ts';
import type { Lang } from '../languages.ts';
import { analyzerWords, SayContext, useSay } from '../words/analyzer.ts';
import { phrasesOf } from '../words/phrases.ts';
import { brokenHeadline, headlineOf } from './headline.ts';
import { PostingForm } from './PostingForm.tsx';
import { ShareNotice } from './ShareNotice.tsx';
import { Sheet } from './Sheet.tsx';
import { useAnalyzer } from './use-analyzer.ts';
import { useDesk } from './use-desk.ts';
import { Welcome } from './Welcome.tsx';

/** The analyzer: a posting in, its verdict, its marked text and its cards out. */
export function Analyzer({ lang }: { lang: Lang }) {
  return (
    <Language.Provider value={phrasesOf[lang]}>
      <SayContext.Provider value={analyzerWords[lang]}>
        <Desk />
      </SayContext.Provider>
    </Language.Provider>
  );
}

function Desk() {
  const say = useSay();
  const analyzer = useAnalyzer();
  const { text, title, writing, reading, whole, report, jumps } = analyzer;
  const { last } = reading;
  const { desk, broken } = useDesk(reading.state !== 'empty' && reading.state !== 'too-long', say.lang);
  const marked = !writing && report !== null && desk !== null;
  const { heading, under, aloud } = broken ? brokenHeadline(say) : headlineOf(reading, whole, analyzer.file, say);

  return (
    <>
      <h1>{unbroken(heading)}</h1>
      <p class="meta">{under}</p>
      <p class="visually-hidden" role="status">
        {aloud}
      </p>
      {reading.state === 'failed' && !broken && (
        <p class="buttons">
          <button type="button" class="button primary" onClick={analyzer.again}>
            {say.tryAgain}
          </button>
        </p>
      )}
      <ShareNotice note={analyzer.shareNote} onClose={analyzer.closeNote} />
      {whole && desk && <desk.MixBar summary={whole.summary} />}
      {marked && (
        <p class="to-findings no-print">
          <a href="#beside">{say.toFindings}</a>
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys for the whole desk, beside the buttons that do the same */}
      <div class="desk" onKeyDown={jumps.onKeyDown} data-state={reading.state}>
        <Sheet
          marked={marked}
          onEdit={analyzer.edit}
          onClear={analyzer.clear}
          onShare={analyzer.share}
          onFile={analyzer.openFile}
        >
          {marked && last ? (
            <desk.MarkedText text={last.text} report={report} current={jumps.current} onSelect={jumps.toCard} />
          ) : (
            <PostingForm
              title={title}
              text={text}
              onTitle={analyzer.setTitle}
              onText={analyzer.setText}
              onArrive={analyzer.paste}
              onTooLong={analyzer.refuse}
              onFile={analyzer.openFile}
              onMark={analyzer.mark}
              onClear={analyzer.clear}
            />
          )}
        </Sheet>
        <aside class="beside no-print" id="beside" aria-label={say.beside}>
          {!report && <Welcome onSample={analyzer.open} />}
          {whole && report && last && desk && (
            <desk.Results
              posting={last}
              whole={whole}
              report={report}
              filter={analyzer.filter}
              onFilter={analyzer.setFilter}
              tab={jumps.tab}
              onTab={jumps.setTab}
              current={jumps.current}
              onSelect={jumps.setCurrent}
              onStep={jumps.step}
              onShowFinding={jumps.toMark}
              onShowLine={jumps.toLine}
              onDismiss={analyzer.dismiss}
              onPutBack={analyzer.putBack}
              onAssumePara={analyzer.assumePara}
            />
          )}
        </aside>
      </div>
      {report && last && desk && <desk.PrintNotes text={last.text} report={report} />}
    </>
  );
}

/** The words with none broken at its hyphen: "Twenty-one" stays on one line. */
function unbroken(words: string) {
  return words.split(/(\S+-\S+)/).map((part, index) => (index % 2 ? <span class="unbroken">{part}</span> : part));
}
