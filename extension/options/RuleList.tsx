import { rules } from '../../shared/knowledge/rules/index.ts';
import { knowledgeIn } from '../../shared/ui/knowledge.ts';
import { SeverityIcon } from '../../shared/ui/SeverityIcon.tsx';
import { Switch } from '../parts/Switch.tsx';
import { changeSettings, type Settings, withEntry } from '../settings.ts';
import { phrases, t } from '../t.ts';

/** Every rule with its switch, folded away: few people need it. */
export function RuleList({ settings }: { settings: Settings }) {
  const turn = (id: string, on: boolean) =>
    void changeSettings(({ offRules }) => ({ offRules: withEntry(offRules, id, !on) }));
  const off = rules.filter(({ id }) => settings.offRules.includes(id)).length;
  const { rules: words } = knowledgeIn(phrases().lang);
  return (
    <section>
      <h2 class="panel-title">{t('rules')}</h2>
      <details class="fold sheet">
        <summary>
          {t('rules_show')} <span class="meta">{t('rules_lead', rules.length - off, rules.length)}</span>
        </summary>
        <ul class="rule-rows">
          {rules.map(({ id, severity }) => (
            <li key={id} class="board" data-severity={severity}>
              <Switch on={!settings.offRules.includes(id)} onChange={(on) => turn(id, on)}>
                <b>
                  <SeverityIcon severity={severity} /> {words[id].name}
                </b>
                <span class="visually-hidden">, {phrases().severities[severity]}</span>
              </Switch>
              <p class="meta">{words[id].why}</p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
