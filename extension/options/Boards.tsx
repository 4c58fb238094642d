import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { boards } from '../../shared/boards/index.ts';
import type { Settings } from '../settings.ts';
import { t } from '../t.ts';
import { BoardRow } from './BoardRow.tsx';

/** The job boards that may be read by themselves, each asked for on its own. */
export function Boards({ settings }: { settings: Settings }) {
  const [allowed, setAllowed] = useState<string[]>([]);
  useEffect(() => followPermissions(setAllowed), []);
  return (
    <section>
      <h2 class="panel-title">{t('boards')}</h2>
      <p class="meta lead">{t('boards_lead')}</p>
      <ul class="boards sheet">
        {boards.map((board) => (
          <BoardRow
            key={board.id}
            board={board}
            isAllowed={allowed.includes(board.id)}
            isPaused={settings.pausedBoards.includes(board.id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Calls back with the ids of the boards that are allowed, now and after each change. */
function followPermissions(show: (ids: string[]) => void): () => void {
  const again = async () => {
    const answers = await Promise.all(
      boards.map(async ({ id, matches }) => ((await browser.permissions.contains({ origins: matches })) ? [id] : [])),
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
