import type { Finding } from '../types.ts';
import { CopyButton } from './CopyButton.tsx';
import { ruleOf } from './lookup.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { effectName, wordsOf } from './words.ts';

interface Props {
  text: string;
  finding: Finding;
  onCopy?: ((question: string) => void) | undefined;
  onDismiss?: (() => void) | undefined;
}

/** The open part of a card: why, what was looked for, a better sentence, the question, the sources. */
export function CardBody({ text, finding, onCopy, onDismiss }: Props) {
  return (
    <>
      <p class="card-why">{finding.why}</p>
      <dl class="facts">
        <LookedFor text={text} finding={finding} />
        <dt>Better</dt>
        <dd>{finding.rewrite}</dd>
        <dt>Ask</dt>
        <dd>{finding.ask}</dd>
        <SourceLinks ids={finding.sources} />
      </dl>
      <p class="buttons no-print">
        <CopyButton text={finding.ask} label="Copy question" primary onCopy={onCopy} />
        {onDismiss && (
          <button type="button" class="button" onClick={onDismiss}>
            Not here
          </button>
        )}
      </p>
    </>
  );
}

/** The words that would have made the line fine, and the hedges that were met, each with what it did. */
function LookedFor({ text, finding }: { text: string; finding: Finding }) {
  const phrases = ruleOf(finding.rule)?.lookedFor ?? [];
  return (
    <>
      {phrases.length > 0 && (
        <>
          <dt>Looked for</dt>
          <dd>{phrases.map((phrase) => `“${phrase}”`).join(', ')}. Not found here.</dd>
        </>
      )}
      {finding.hedges.length > 0 && <dt>Found</dt>}
      {finding.hedges.map((hedge) => (
        <dd key={`${hedge.code}-${hedge.start}`}>
          “{wordsOf(text, hedge)}”, which {effectName(hedge.effect)}.
        </dd>
      ))}
    </>
  );
}
