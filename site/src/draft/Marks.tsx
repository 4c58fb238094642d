import { useState } from 'preact/hooks';
import { aboutOf } from '../../../shared/ui/about.ts';
import { InBoth } from '../../../shared/ui/InBoth.tsx';
import { ruleName } from '../../../shared/ui/knowledge.ts';
import { usePhrases } from '../../../shared/ui/language.ts';
import { ruleOf } from '../../../shared/ui/lookup.ts';
import { SeverityIcon } from '../../../shared/ui/SeverityIcon.tsx';
import { severityName, wordsOf } from '../../../shared/ui/words.ts';
import { useDraftWords } from '../words/draft.ts';
import type { Accepted } from './drafts.ts';
import { isFirm, type Offer } from './offers.ts';
import type { Proved, Settled } from './use-reading.ts';

interface Props {
  settled: Settled;
  open: Proved[];
  accepted: Accepted[];
  onShow: (proved: Proved) => void;
  onUse: (proved: Proved, offer: Offer) => void;
  onAccept: (proved: Proved, reason: string) => void;
  onTakeBack: (accepted: Accepted) => void;
}

/** Every mark with the sentences that can take its line's place. */
export function Marks({ settled, open, accepted, onTakeBack, ...on }: Props) {
  const say = useDraftWords();
  const phrases = usePhrases();
  return (
    <>
      {open.length === 0 && <p class="notice">{say.noFindings}</p>}
      <ol class="cards">
        {open.map((proved) => (
          <li key={`${proved.finding.rule}-${proved.finding.start}`}>
            <MarkCard {...{ settled, proved, ...on }} />
          </li>
        ))}
      </ol>
      {accepted.length > 0 && (
        <section class="set-aside">
          <h3 class="panel-title">
            {say.accepted} <span class="count">{accepted.length}</span>
          </h3>
          <ul class="rows">
            {accepted.map((one) => (
              <li class="row" key={`${one.rule}-${one.words}`}>
                {ruleName(one.rule, phrases.lang)}
                <p class="said" lang="en">
                  “{one.words}”
                </p>
                <p>{one.reason}</p>
                <button type="button" class="button quiet" onClick={() => onTakeBack(one)}>
                  {say.takeBack}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface CardProps extends Omit<Props, 'open' | 'accepted' | 'onTakeBack'> {
  proved: Proved;
}

function MarkCard({ settled, proved, onShow, onUse, onAccept }: CardProps) {
  const say = useDraftWords();
  const phrases = usePhrases();
  const [reasoning, setReasoning] = useState(false);
  const { finding, offers } = proved;
  const rule = ruleOf(finding.rule);
  const about = aboutOf(finding, phrases.lang);
  const inert = finding.hedges.find(({ effect }) => effect === 'none');
  const disguise = inert && wordsOf(settled.text, inert);
  const accept = (event: Event & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim();
    if (reason) onAccept(proved, reason);
  };
  return (
    <article class="card mark-card" data-severity={finding.severity} data-open>
      <p class="severity">
        <SeverityIcon severity={finding.severity} />
        {severityName(finding.severity, phrases)}
      </p>
      <h3 class="card-name plain-name">{about.name}</h3>
      <p class="quote" lang="en">
        “{wordsOf(settled.text, finding)}”
      </p>
      <p class="card-why">{about.why}</p>
      {offers.map((offer) => (
        <div class="offer" key={offer.text}>
          <p>
            <InBoth words={offer.text} means={offer.kind === 'rewrite' ? about.rewrite.means : null} lead="words" />
          </p>
          <p class="buttons">
            <button type="button" class="button primary" onClick={() => onUse(proved, offer)}>
              {offer.kind === 'rewrite' ? say.use : say.complete}
            </button>
            <span class="proof">{say.proved}</span>
          </p>
        </div>
      ))}
      {offers.length === 0 && (
        <div class="offer">
          <p>
            <InBoth {...about.rewrite} lead="words" />
          </p>
          <p class="proof">{say.noOffer}</p>
        </div>
      )}
      {rule && isFirm(rule) && <p class="proof">{disguise ? say.disguise(disguise) : say.firm}</p>}
      {reasoning ? (
        <form class="reason" onSubmit={accept}>
          <label>
            {say.reason}
            <input
              class="field"
              name="reason"
              maxLength={300}
              required
              placeholder={say.reasonHint}
              autocomplete="off"
            />
          </label>
          <p class="buttons">
            <button type="submit" class="button">
              {say.acceptYes}
            </button>
            <button type="button" class="button quiet" onClick={() => setReasoning(false)}>
              {say.cancel}
            </button>
          </p>
        </form>
      ) : (
        <p class="buttons">
          <button type="button" class="button quiet" onClick={() => onShow(proved)}>
            {say.show}
          </button>
          <button type="button" class="button quiet" onClick={() => setReasoning(true)}>
            {say.accept}
          </button>
        </p>
      )}
    </article>
  );
}
