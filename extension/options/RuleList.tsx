import { rules } from '../../shared/knowledge/rules/index.ts';
import { SeverityIcon } from '../../shared/ui/SeverityIcon.tsx';
import { Switch } from '../parts/Switch.tsx';
import { changeSettings, type Settings, withEntry } from '../settings.ts';
import { phrases, t } from '../t.ts';

/** Every rule with its switch, folded away: few people need it. */
export function RuleList({ settings }: { settings: Settings }) {
  const turn = (id: string, on: boolean) =>
    void changeSettings(({ offRules }) => ({ offRules: withEntry(offRules, id, !on) }));
  const off = rules.filter(({ id }) => settings.offRules.includes(id)).length;
  return (
    <section>
      <h2 class="panel-title">{t('rules')}</h2>
      <details class="fold sheet">
        <summary>
          {t('rules_show')} <span class="meta">{t('rules_lead', rules.length - off, rules.length)}</span>
        </summary>
        <ul class="rule-rows">
          {rules.map(({ id, name, severity, why }) => (
            <li key={id} class="board" data-severity={severity}>
              <Switch on={!settings.offRules.includes(id)} onChange={(on) => turn(id, on)}>
                <b>
                  <SeverityIcon severity={severity} /> {phrases().rule(id) ?? name}
                </b>
                <span class="visually-hidden">, {phrases().severities[severity]}</span>
              </Switch>
              <p class="meta" lang="en">
                {why}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
