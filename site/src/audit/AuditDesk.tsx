import { Language } from '../../../shared/ui/language.ts';
import type { Lang } from '../languages.ts';
import { analyzerWords, SayContext } from '../words/analyzer.ts';
import { AuditContext, auditWords, useAuditWords } from '../words/audit.ts';
import { phrasesOf } from '../words/phrases.ts';
import { Reading } from './Reading.tsx';
import { Setup } from './Setup.tsx';
import { Start } from './Start.tsx';
import { sampleFile } from './samples.ts';
import { toInputs, useAudit } from './use-audit.ts';
import { useDecisions } from './use-decisions.ts';
import { useOpened } from './use-opened.ts';

/** The audit desk: many postings in, findings that a person reviews, evidence out. */
export function AuditDesk({ lang }: { lang: Lang }) {
  return (
    <Language.Provider value={phrasesOf[lang]}>
      <SayContext.Provider value={analyzerWords[lang]}>
        <AuditContext.Provider value={auditWords[lang]}>
          <Desk />
        </AuditContext.Provider>
      </SayContext.Provider>
    </Language.Provider>
  );
}

function Desk() {
  const say = useAuditWords();
  const audit = useAudit();
  const deciding = useDecisions();
  const { stage, audits, unkept } = audit;
  // Loaded while the postings are read: it is there when they are.
  const { Opened, broken } = useOpened(stage.is !== 'start', say.lang);
  const sample = () => {
    const input = { file: sampleFile(), path: 'sample.jsonl', district: '', columns: {} };
    void audit.begin([input], say.sampleName);
  };
  const warning = (unkept || deciding.failed) && <p class="notice">{say.kept.unkept}</p>;

  if (stage.is === 'open' && Opened)
    return (
      <>
        {warning}
        <Opened
          key={stage.model.record.id}
          model={stage.model}
          audits={audits}
          deciding={deciding}
          onRename={audit.rename}
          onClose={audit.close}
        />
      </>
    );
  if (stage.is === 'reading') return <Reading pool={stage.pool} />;
  if (stage.is === 'broken' || (stage.is === 'open' && broken))
    return (
      <>
        <h1>{say.reading.broken}</h1>
        <p class="meta" role="alert">
          {say.reading.brokenUnder}
        </p>
        <p class="buttons">
          <button
            type="button"
            class="button primary"
            onClick={stage.is === 'broken' ? stage.again : () => window.location.reload()}
          >
            {say.reading.again}
          </button>
          <button type="button" class="button" onClick={audit.close}>
            {say.opened.close}
          </button>
        </p>
      </>
    );
  if (stage.is === 'setup')
    return (
      <Setup
        waiting={stage.waiting}
        onBack={audit.close}
        onBegin={({ name, district, byFolder, columns }) => {
          for (const { decisions } of stage.waiting.heads) deciding.merge(decisions);
          void audit.begin(toInputs(stage.waiting, district, byFolder, columns), name);
        }}
      />
    );
  return (
    <>
      {warning}
      <Start
        busy={stage.is === 'start' ? '' : stage.is === 'finishing' ? say.reading.finishing : say.reading.opening}
        audits={audits}
        onChoose={audit.choose}
        onSample={sample}
        onOpen={audit.open}
        onRemove={audit.remove}
        onRemoveAll={async () => {
          await audit.removeAll();
          await deciding.reload();
        }}
      />
    </>
  );
}
