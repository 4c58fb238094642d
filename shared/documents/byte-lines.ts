import { largestFile } from './problem.ts';

/** A line of a byte stream without its end; null in place of one that is longer than a posting may be. */
export interface ByteLine {
  bytes: Uint8Array | null;
  length: number;
}

const LINE = 10;
const RETURN = 13;

/** Lines of a byte stream. A line that is too long is counted and thrown away as it comes, so that it never fills the memory. */
export async function* bytesByLine(stream: AsyncIterable<Uint8Array>, most = largestFile): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length > most) parts = [];
    else if (bytes.length > 0) parts.push(bytes);
  };
  const give = (): ByteLine => {
    const whole = joined(parts);
    const line = { bytes: length > most ? null : whole.at(-1) === RETURN ? whole.subarray(0, -1) : whole, length };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LINE); end >= 0; end = chunk.indexOf(LINE, from)) {
      take(chunk.subarray(from, end));
      yield give();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield give();
}

/** Parts as one; the part itself, not a copy, when there is but one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
