import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** A posting as a link carries it. */
export interface Shared {
  title: string;
  text: string;
}

/** Characters of a link's fragment: what mail programs and chats still carry whole. */
export const longestLink = 12_000;

/** Bytes unpacked: as much as one posting may hold. A hostile link could unpack to far more. */
const mostBytes = 600_000;

/** The posting as a fragment's value, null when it would be too long for a link. */
export function pack({ title, text }: Shared): string | null {
  const bytes = deflateSync(strToU8(JSON.stringify([title, text])), { level: 9 });
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const value = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return value.length > longestLink ? null : value;
}

/** The posting in a fragment's value, null when there is none in it. */
export function unpack(value: string): Shared | null {
  if (value.length > longestLink) return null;
  try {
    const binary = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const chunks: Uint8Array[] = [];
    let size = 0;
    const inflate = new Inflate((chunk) => {
      size += chunk.length;
      if (size > mostBytes) throw new Error('Larger than any posting');
      chunks.push(chunk);
    });
    for (let at = 0; at < bytes.length; at += 512) inflate.push(bytes.subarray(at, at + 512), at + 512 >= bytes.length);
    const whole = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    const parsed: unknown = JSON.parse(strFromU8(whole));
    if (!Array.isArray(parsed) || typeof parsed[0] !== 'string' || typeof parsed[1] !== 'string') return null;
    return parsed[1].trim() ? { title: parsed[0].slice(0, 200), text: parsed[1] } : null;
  } catch {
    return null;
  }
}
