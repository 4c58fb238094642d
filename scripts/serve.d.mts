/** Serves the files of a folder on this machine only; see serve.mjs. */
export function serve(
  folder: string,
  options?: { port?: number; base?: string },
): Promise<{ address: string; close(): Promise<void> }>;
