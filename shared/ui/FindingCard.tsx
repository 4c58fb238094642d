import type { ComponentChildren } from 'preact';
import type { Finding } from '../types.ts';
import type { About } from './about.ts';
import { CardBody } from './CardBody.tsx';
import { usePhrases } from './language.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import { severityName, wordsOf } from './words.ts';

interface Props {
  text: string;
  finding: Finding;
  /** What it says, in the reader's language. */
  about: About;
  open: boolean;
  onToggle: () => void;
  /** Shows the words in the posting; without it the quote is plain text. */
  onShow?: (() => void) | undefined;
  /** Copies the question; without it the card copies by itself. */
  onCopy?: ((question: string) => void) | undefined;
  /** Sets the finding aside; without it the button is not there. */
  onDismiss?: (() => void) | undefined;
  /** More ways to set it aside, in place of that button. */
  dismiss?: ComponentChildren;
  /** The card's id in the page, so that a mark can point to it. */
  id?: string | undefined;
  /** The id of the mark in the page that the quote points to. */
  markId?: string | undefined;
}

/** One finding: a line and a quote when closed, everything we know about it when open. */
export function FindingCard({
  text,
  finding,
  about,
  open,
  onToggle,
  onShow,
  onCopy,
  onDismiss,
  dismiss,
  ...ids
}: Props) {
  const { id, markId } = ids;
  const say = usePhrases();
  const quote = `“${wordsOf(text, finding)}”`;
  const show = (event: Event) => {
    event.preventDefault();
    onShow?.();
  };
  return (
    <article class="card" id={id} data-severity={finding.severity} data-open={open}>
      <p class="severity">
        <SeverityIcon severity={finding.severity} />
        {severityName(finding.severity, say)}
      </p>
      <h3 class="card-name">
        <button type="button" aria-expanded={open} onClick={onToggle}>
          {about.name}
        </button>
      </h3>
      <p class="quote" lang="en">
        {onShow ? (
          <a href={`#${markId ?? ''}`} onClick={show} title={say.card.show}>
            {quote}
          </a>
        ) : (
          quote
        )}
      </p>
      {open && <CardBody {...{ text, finding, about, onCopy, onDismiss, dismiss }} />}
    </article>
  );
}
