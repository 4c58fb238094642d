import { browser } from 'wxt/browser';
import type { Board } from '../hosts/board.ts';
import { Switch } from '../parts/Switch.tsx';
import { changeSettings, withEntry } from '../settings.ts';

interface Props {
  board: Board;
  isAllowed: boolean;
  isPaused: boolean;
}

/** One board: what it is, whether it is allowed, and the buttons that ask for it or give it back. */
export function BoardRow({ board, isAllowed, isPaused }: Props) {
  const { id, name, matches, reads } = board;
  // Asked for right in the click: browsers want a person's gesture.
  const allow = () => void browser.permissions.request({ origins: matches });
  const takeBack = () => void browser.permissions.remove({ origins: matches });
  const pause = (on: boolean) =>
    void changeSettings(({ pausedBoards, ...others }) => ({
      ...others,
      pausedBoards: withEntry(pausedBoards, id, !on),
    }));
  return (
    <li class="board" id={id}>
      <div>
        <h2>{name}</h2>
        <p class="meta">{reads}</p>
        <p class="meta hosts">{matches.map((match) => match.replace(/^https:\/\/|\/\*$/g, '')).join(', ')}</p>
        <p class="status" data-allowed={isAllowed && !isPaused}>
          {isAllowed
            ? isPaused
              ? 'Allowed, but paused.'
              : 'Allowed: its postings are read as you open them.'
            : 'Not allowed: read only when you click.'}
        </p>
      </div>
      <div class="board-side">
        {isAllowed ? (
          <>
            <Switch on={!isPaused} onChange={pause}>
              {isPaused ? 'Paused' : 'On'}
              <span class="visually-hidden">, reading {name} by itself</span>
            </Switch>
            <button type="button" class="button" onClick={takeBack}>
              Take back<span class="visually-hidden"> the permission for {name}</span>
            </button>
          </>
        ) : (
          <button type="button" class="button primary" onClick={allow}>
            Allow<span class="visually-hidden"> {name}</span>
          </button>
        )}
      </div>
    </li>
  );
}
