import { browser } from 'wxt/browser';
import type { Board } from '../../shared/boards/board.ts';
import { Switch } from '../parts/Switch.tsx';
import { changeSettings, withEntry } from '../settings.ts';
import { type Key, t } from '../t.ts';

interface Props {
  board: Board;
  isAllowed: boolean;
  isPaused: boolean;
}

/** One board: what it is, whether it is allowed, and the buttons that ask for it or give it back. */
export function BoardRow({ board, isAllowed, isPaused }: Props) {
  const { id, name, matches, known } = board;
  // Asked for right in the click: browsers want a person's gesture.
  const allow = () => void browser.permissions.request({ origins: matches });
  const takeBack = () => void browser.permissions.remove({ origins: matches });
  const pause = (on: boolean) =>
    void changeSettings(({ pausedBoards }) => ({ pausedBoards: withEntry(pausedBoards, id, !on) }));
  const hosts = matches.map((match) => match.replace(/^https:\/\/|\/\*$/g, '')).join(', ');
  const status = isAllowed ? (isPaused ? 'board_paused' : 'board_allowed') : 'board_closed';
  return (
    <li class="board" id={id}>
      <div>
        <h3>{name}</h3>
        <p class="status" data-allowed={isAllowed && !isPaused}>
          {t(status)}
        </p>
        <details class="about">
          <summary>
            {hosts}
            <span class="visually-hidden">, {name}</span>
          </summary>
          <p class="meta">{t(`reads_${id.replaceAll('-', '_')}` as Key)}</p>
          <p class="meta">{t(`known_${known}`)}</p>
        </details>
      </div>
      <div class="board-side">
        {isAllowed ? (
          <>
            <Switch on={!isPaused} onChange={pause}>
              {t(isPaused ? 'paused' : 'on')}
              <span class="visually-hidden">{t('byItself', name)}</span>
            </Switch>
            <button type="button" class="button" onClick={takeBack}>
              {t('takeBack')}
              <span class="visually-hidden">{t('takeBackFor', name)}</span>
            </button>
          </>
        ) : (
          <button type="button" class="button primary" onClick={allow}>
            {t('allow')}
            <span class="visually-hidden"> {name}</span>
          </button>
        )}
      </div>
    </li>
  );
}
