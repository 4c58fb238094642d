import type { APIRoute } from 'astro';
import sharp from 'sharp';

export const getStaticPaths = () => [192, 512].map((size) => ({ params: { size: String(size) } }));

/** The icon of the installed site: the three strokes on paper, with room for a round mask. */
export const GET: APIRoute = async ({ params }) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 -12 56 56"><rect x="-12" y="-12" width="56" height="56" fill="#fbfaf6"/>
    <g fill="none" stroke-linecap="round"><path d="M5 7h15M5 25h11" stroke="#1d2227" stroke-width="3.4"/><path d="M5 16h22" stroke="#a8231c" stroke-width="4.2"/></g></svg>`;
  const png = await sharp(Buffer.from(svg), { density: 600 }).resize(Number(params.size)).png().toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
