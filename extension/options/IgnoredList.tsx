import { ruleName } from '../../shared/ui/knowledge.ts';
import { changeSettings, type Ignored, type Settings } from '../settings.ts';
import { phrases, t } from '../t.ts';

/** What a person never wanted to see again in a posting, each with the way to bring it back. */
export function IgnoredList({ settings }: { settings: Settings }) {
  if (!settings.ignored.length) return null;
  const bringBack = (gone: Ignored) =>
    changeSettings(({ ignored }) => ({ ignored: ignored.filter((one) => keyOf(one) !== keyOf(gone)) }));
  return (
    <section>
      <h2 class="panel-title">{t('ignored')}</h2>
      <ul class="boards sheet">
        {settings.ignored.map((one) => (
          <li class="board" key={keyOf(one)}>
            <div>
              <h3 lang="en">“{one.words}”</h3>
              <p class="meta">
                {ruleName(one.rule, phrases().lang)}, {t('ignored_in', one.title || one.address)}
              </p>
            </div>
            <button type="button" class="button" onClick={() => void bringBack(one)}>
              {t('ignored_back')}
              <span class="visually-hidden">{t('ignored_back_for', one.words)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf({ address, rule, words }: Ignored): string {
  return [address, rule, words].join('\n');
}
