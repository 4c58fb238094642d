import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { boards } from '../hosts/index.ts';
import { Logo } from '../parts/Logo.tsx';
import { changeSettings, followSettings, type Settings, withEntry } from '../settings.ts';
import { BoardRow } from './BoardRow.tsx';
import { Keys } from './Keys.tsx';

/** The options page: which boards may be read by themselves, which sites are switched off, and the keys. */
export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [allowed, setAllowed] = useState<string[]>([]);
  useEffect(() => followSettings(setSettings), []);
  useEffect(() => followPermissions(setAllowed), []);
  if (!settings) return null;

  const forget = (host: string) =>
    changeSettings(({ offSites, ...others }) => ({ ...others, offSites: withEntry(offSites, host, false) }));
  return (
    <main class="options">
      <Logo />
      <h1 class="verdict">Job boards that Parascope may read by itself</h1>
      <p class="meta lead">
        Each is asked for on its own and can be taken back here. On every other page, Parascope reads only when you
        click its button. What it reads stays on this device.
      </p>
      <ul class="boards sheet">
        {boards.map((board) => (
          <BoardRow
            key={board.id}
            board={board}
            isAllowed={board.matches.every((match) => allowed.includes(match))}
            isPaused={settings.pausedBoards.includes(board.id)}
          />
        ))}
      </ul>
      {settings.offSites.length > 0 && (
        <section>
          <h2 class="panel-title">Sites you switched off</h2>
          <ul class="boards sheet">
            {settings.offSites.map((host) => (
              <li class="board" key={host}>
                <span>{host}</span>
                <button type="button" class="button" onClick={() => void forget(host)}>
                  Switch on
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Keys />
    </main>
  );
}

/** Calls back with the match patterns that are allowed, now and after each change. */
function followPermissions(show: (origins: string[]) => void): () => void {
  const again = async () => {
    const answers = await Promise.all(
      boards.map(async ({ matches }) => ((await browser.permissions.contains({ origins: matches })) ? matches : [])),
    );
    show(answers.flat());
  };
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(again);
  onRemoved.addListener(again);
  void again();
  return () => {
    onAdded.removeListener(again);
    onRemoved.removeListener(again);
  };
}
