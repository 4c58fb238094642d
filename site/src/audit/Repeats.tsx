import { useEffect, useState } from 'preact/hooks';
import { ruleName } from '../../../shared/ui/knowledge.ts';
import { usePhrases } from '../../../shared/ui/language.ts';
import { SeverityIcon } from '../../../shared/ui/SeverityIcon.tsx';
import { severityName } from '../../../shared/ui/words.ts';
import { useAuditWords } from '../words/audit.ts';
import { DecisionMark } from './findings/DecisionMark.tsx';
import type { Filter } from './findings/filter.ts';
import { heldOf, type Model } from './model.ts';
import { ask } from './study.ts';
import type { Deciding } from './use-decisions.ts';
import type { Repeats as Found, PostingGroup, SentenceGroup } from './work/repeats.ts';

interface Props {
  model: Model;
  deciding: Deciding;
  onShow: (filter: Partial<Filter>) => void;
}

/** Districts and postings named of a group before the rest is only counted. */
const NAMED = 4;
const MOST_POSTINGS = 12;

/** The sentences and the postings that come back: one bad sentence, forty-two postings. */
export function Repeats({ model, deciding, onShow }: Props) {
  const { repeats: say } = useAuditWords();
  const [found, setFound] = useState<Found | 'failed' | null>(null);
  useEffect(() => {
    let isLate = false;
    ask((study) => study.repeats(heldOf(model))).then(
      (repeats) => !isLate && setFound(repeats),
      (error) => {
        console.error(error);
        if (!isLate) setFound('failed');
      },
    );
    return () => {
      isLate = true;
    };
  }, [model.record.id]);
  if (found === null || found === 'failed')
    return (
      <p class="audit-none" role="status">
        {found ? say.failed : say.working}
      </p>
    );
  return (
    <>
      <section aria-labelledby="repeated-sentences">
        <div class="audit-section-head">
          <h2 id="repeated-sentences">{say.sentences}</h2>
        </div>
        <p class="meta">{found.sentences.length > 0 ? say.sentencesAbout : say.noSentences}</p>
        <ol class="audit-repeats">
          {found.sentences.map((group) => (
            <Sentence key={`${group.rule} ${group.sentence}`} group={group} deciding={deciding} onShow={onShow} />
          ))}
        </ol>
      </section>
      <section aria-labelledby="repeated-postings">
        <div class="audit-section-head">
          <h2 id="repeated-postings">{say.postings}</h2>
        </div>
        <p class="meta">{found.postings.length > 0 ? say.postingsAbout : say.noPostings}</p>
        <ol class="audit-repeats">
          {found.postings.map((group) => (
            <Postings key={group.postings[0]?.id} group={group} />
          ))}
        </ol>
      </section>
    </>
  );
}

function Sentence({ group, deciding, onShow }: { group: SentenceGroup; deciding: Deciding; onShow: Props['onShow'] }) {
  const { repeats: say, review } = useAuditWords();
  const phrases = usePhrases();
  const { rule, severity, sentence, postings, wordings, districts } = group;
  const keys = wordings.map(({ key }) => key);
  const states = new Set(keys.map((key) => deciding.decisions[key]?.is ?? 'open'));
  const [only] = states;
  const named = districts.slice(0, NAMED);
  return (
    <li class="audit-repeat" data-severity={severity}>
      <p class="audit-repeat-count">
        <b>{say.same(postings)}</b>
        {only && states.size === 1 && <DecisionMark decided={only} />}
      </p>
      <div>
        <p class="severity">
          <SeverityIcon severity={severity} />
          {severityName(severity, phrases)}: {ruleName(rule, phrases.lang)}
        </p>
        <p class="audit-sentence" lang="en">
          {sentence}
        </p>
        {named.length > 0 && <p class="cite">{say.districts(named, districts.length - named.length)}</p>}
        {wordings.length > 1 && (
          <details class="more">
            <summary>{say.wordings(wordings.length)}</summary>
            <ul class="audit-wordings" lang="en">
              {wordings.map((one) => (
                <li key={one.key}>
                  {one.sentence} <span class="cite">{say.same(one.postings)}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
        <p class="buttons">
          <button type="button" class="button" onClick={() => deciding.decide(keys, { is: 'accepted' })}>
            {say.acceptAll}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => deciding.decide(keys, { is: 'rejected', reason: review.reasons[2] ?? '' })}
          >
            {say.rejectAll}
          </button>
          <button type="button" class="button quiet" onClick={() => onShow({ keys })}>
            {say.show}
          </button>
        </p>
      </div>
    </li>
  );
}

function Postings({ group: { title, postings } }: { group: PostingGroup }) {
  const { repeats: say, changes, filter } = useAuditWords();
  return (
    <li class="audit-repeat">
      <p class="audit-repeat-count">
        <b>{say.same(postings.length)}</b>
      </p>
      <div>
        <p class="audit-sentence">{title}</p>
        <ul class="audit-wordings">
          {postings.slice(0, MOST_POSTINGS).map(({ id, title: name, district }) => (
            <li key={id}>
              {[district || filter.noDistrict, name === title ? '' : name, id].filter(Boolean).join(' · ')}
            </li>
          ))}
          {postings.length > MOST_POSTINGS && <li>{changes.more(postings.length - MOST_POSTINGS)}</li>}
        </ul>
      </div>
    </li>
  );
}
