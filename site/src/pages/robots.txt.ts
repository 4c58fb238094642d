import type { APIRoute } from 'astro';
import { to } from '../links.ts';

/** Everything here may be read by anyone. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n${site ? `Sitemap: ${new URL(to('sitemap-index.xml'), site).href}\n` : ''}`);
