import type { ComponentChildren } from 'preact';
import type { Finding } from '../types.ts';
import type { About } from './about.ts';
import { CopyButton } from './CopyButton.tsx';
import { InBoth } from './InBoth.tsx';
import { usePhrases } from './language.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { effectName, wordsOf } from './words.ts';

interface Props {
  text: string;
  finding: Finding;
  about: About;
  onCopy?: ((question: string) => void) | undefined;
  onDismiss?: (() => void) | undefined;
  /** Stands in place of the plain "Not here" button. */
  dismiss?: ComponentChildren;
}

/** The open part of a card: why, what was looked for, a better sentence, the question, the sources. */
export function CardBody({ text, finding, about, onCopy, onDismiss, dismiss }: Props) {
  const { card, lang } = usePhrases();
  return (
    <>
      <p class="card-why" lang={lang}>
        {about.why}
      </p>
      <dl class="facts">
        <LookedFor text={text} finding={finding} about={about} />
        <dt>{card.better}</dt>
        <dd>
          <InBoth {...about.rewrite} lead="words" />
        </dd>
        <dt>{card.ask}</dt>
        <dd>
          <InBoth {...about.ask} lead="meaning" />
        </dd>
        <SourceLinks sources={about.sources} />
      </dl>
      <p class="buttons no-print">
        <CopyButton text={about.ask.words} label={card.copyQuestion} primary onCopy={onCopy} />
        {onDismiss && (
          <button type="button" class="button" title={card.notHereHint} onClick={onDismiss}>
            {card.notHere}
          </button>
        )}
        {dismiss}
      </p>
    </>
  );
}

/** The words that would have made the line fine, and the hedges that were met, each with what it did. */
function LookedFor({ text, finding, about }: { text: string; finding: Finding; about: About }) {
  const say = usePhrases();
  const phrases = about.lookedFor;
  return (
    <>
      {phrases.length > 0 && (
        <>
          <dt>{say.card.lookedFor}</dt>
          <dd>
            {say.card.notFound(phrases.map(({ words, means }) => `“${words}”${means ? ` (${means})` : ''}`).join(', '))}
          </dd>
        </>
      )}
      {finding.hedges.length > 0 && <dt>{say.card.found}</dt>}
      {finding.hedges.map((hedge) => (
        <dd key={`${hedge.code}-${hedge.start}`}>
          {say.card.hedge(wordsOf(text, hedge), effectName(hedge.effect, say))}
        </dd>
      ))}
    </>
  );
}
