import { useEffect, useRef, useState } from 'preact/hooks';
import { Tabs } from '../../../shared/ui/Tabs.tsx';
import { download, fileName } from '../draft/save.ts';
import type { Lang } from '../languages.ts';
import { handoutWords, type Part, type SheetText } from '../words/handouts.ts';
import { Paper } from './Paper.tsx';

/** Three sheets of one page each, to change in the page, print, or take along as a Word file. */
export function Handouts({ lang }: { lang: Lang }) {
  const say = handoutWords[lang];
  const [sheets, setSheets] = useState<SheetText[]>(say.sheets);
  const [id, setId] = useState<SheetText['id']>('first-day');
  const [failed, setFailed] = useState(false);
  const [long, setLong] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const sheet = sheets.find((one) => one.id === id) ?? say.sheets[0]!;

  // `#my-role` opens that sheet.
  useEffect(() => {
    const asked = say.sheets.find((one) => window.location.hash === `#${one.id}`);
    if (asked) setId(asked.id);
  }, []);
  // A page of letter paper is 11 to 8.5; the paper on the screen keeps its width and grows when it holds more.
  useEffect(() => {
    const paper = frame.current?.querySelector<HTMLElement>('.paper');
    // Narrow screens show it in one column, where its length says nothing about the page.
    if (paper) setLong(paper.clientWidth > 560 && paper.offsetHeight > paper.offsetWidth * (11 / 8.5) + 4);
  }, [sheet]);

  const change = (next: Partial<SheetText>) =>
    setSheets(sheets.map((one) => (one.id === id ? { ...one, ...next } : one)));
  const changePart = (at: number, next: Partial<Part>) =>
    change({ parts: sheet.parts.map((part, index) => (index === at ? { ...part, ...next } : part)) });
  const save = async () => {
    setFailed(false);
    try {
      const { sheetToDocx } = await import('./sheet-word.ts');
      download(fileName(sheet.title, 'docx'), await sheetToDocx(sheet));
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  const tabs = sheets.map(({ id: key, tab }) => ({ id: key, label: tab }));

  return (
    <div class="handouts">
      <div class="no-print">
        <h1>{say.heading}</h1>
        <p class="meta">{say.under}</p>
      </div>
      <Tabs label={say.tabs} tabs={tabs} selected={id} onSelect={(next) => setId(next as SheetText['id'])}>
        <p class="buttons no-print sheet-actions">
          <button type="button" class="button primary" onClick={() => window.print()}>
            {say.print}
          </button>
          <button type="button" class="button" onClick={save}>
            {say.docx}
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() =>
              setSheets(sheets.map((one) => (one.id === id ? say.sheets.find((was) => was.id === id)! : one)))
            }
          >
            {say.reset}
          </button>
          <span role="status">{failed ? say.failed : long ? say.long : ''}</span>
        </p>
        <div class="handout-desk">
          <section class="paper-frame" aria-label={say.sheet} ref={frame}>
            <Paper sheet={sheet} />
          </section>
          <form class="paper-form no-print" aria-label={say.edit} onSubmit={(event) => event.preventDefault()}>
            <h2>{say.edit}</h2>
            <p class="small">{say.editHint}</p>
            <label>
              {say.title}
              <input
                class="field"
                value={sheet.title}
                maxLength={80}
                onInput={(event) => change({ title: event.currentTarget.value })}
              />
            </label>
            {sheet.parts.map((part, at) => (
              <PartFields
                key={at}
                part={part}
                label={say.linesOf(part.title)}
                name={say.partTitle}
                onPart={(next) => changePart(at, next)}
              />
            ))}
          </form>
        </div>
      </Tabs>
    </div>
  );
}

interface PartFieldsProps {
  part: Part;
  name: string;
  label: string;
  onPart: (next: Partial<Part>) => void;
}

function PartFields({ part, name, label, onPart }: PartFieldsProps) {
  const [typed, setTyped] = useState(part.lines.join('\n'));
  const shown = part.lines.join('\n');
  // The box keeps its empty lines while someone is typing in it.
  const own =
    typed
      .split('\n')
      .filter((line) => line.trim())
      .join('\n') === shown
      ? typed
      : shown;
  const change = (value: string) => {
    setTyped(value);
    onPart({ lines: value.split('\n').filter((line) => line.trim()) });
  };
  return (
    <fieldset>
      <label>
        {name}
        <input
          class="field"
          value={part.title}
          maxLength={80}
          onInput={(event) => onPart({ title: event.currentTarget.value })}
        />
      </label>
      {part.room === 0 && (
        <textarea
          class="field"
          aria-label={label}
          value={own}
          rows={Math.max(2, part.lines.length)}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
    </fieldset>
  );
}
