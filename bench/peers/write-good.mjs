import writeGood from 'write-good';

/** write-good with all that it checks by itself. */
export async function open() {
  return (text) => writeGood(text).length;
}
