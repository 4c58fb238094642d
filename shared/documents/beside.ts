/** The pages that a folder may hold the pictures and scripts of, as browsers save them: "Aide_files" lies beside "Aide.html". */
export function pagesOf(folder: string): string[] {
  const page = /^(.*)_files$/.exec(folder)?.[1];
  return page === undefined ? [] : [`${page}.html`, `${page}.htm`];
}
