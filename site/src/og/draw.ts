import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import type { Severity } from '../../../shared/types.ts';

/** What an Open Graph picture says. */
export interface Picture {
  kind: string;
  name: string;
  about: string;
  severity?: Severity;
}

const require = createRequire(import.meta.url);
const font = (name: string, weight: 400 | 600) =>
  readFile(require.resolve(`@fontsource/${name}/files/${name}-latin-${weight}-normal.woff`));
const fonts = Promise.all([
  font('literata', 400).then((data) => ({ name: 'Literata', data, weight: 400 as const, style: 'normal' as const })),
  font('public-sans', 600).then((data) => ({ name: 'Public', data, weight: 600 as const, style: 'normal' as const })),
]);

const hues: Record<Severity, string> = { crosses: '#a8231c', condition: '#85540a', ask: '#2a55a0' };
const strokes: Record<Severity, string> = { crosses: '0', condition: '26 14', ask: '1 22' };

const box = (style: object, children: unknown) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** The picture that stands for a page where its link is shared: 1200 by 630 pixels, PNG. */
export async function draw({ kind, name, about, severity }: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const hue = severity ? hues[severity] : '#0d5c63';
  const line = {
    type: 'svg',
    props: {
      width: 300,
      height: 14,
      viewBox: '0 0 300 14',
      children: {
        type: 'path',
        props: {
          d: 'M6 7h288',
          stroke: hue,
          strokeWidth: 10,
          strokeLinecap: severity === 'ask' ? 'round' : 'butt',
          ...(severity && severity !== 'crosses' ? { strokeDasharray: strokes[severity] } : {}),
        },
      },
    },
  };
  const short = about.length > 190 ? `${about.slice(0, about.lastIndexOf(' ', 186))} …` : about;
  const page = box(
    {
      boxSizing: 'border-box',
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '72px 84px',
      background: '#fbfaf6',
      color: '#1d2227',
      fontFamily: 'Literata',
    },
    [
      box({ flexDirection: 'column' }, [
        box({ fontFamily: 'Public', fontSize: 28, color: hue }, kind),
        box({ fontSize: name.length > 48 ? 60 : 72, lineHeight: 1.15, margin: '20px 0 24px', letterSpacing: -1 }, name),
        line,
        box({ fontSize: 32, lineHeight: 1.45, marginTop: 34, color: '#5a626b' }, short),
      ]),
      box({ fontFamily: 'Public', fontSize: 28 }, 'Parascope'),
    ],
  );
  const svg = await satori(page as Parameters<typeof satori>[0], { width: 1200, height: 630, fonts: await fonts });
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer());
}
