/** What a file picker may offer. */
export const accepted = '.txt,.md,.html,.htm,.docx,.pdf,text/plain,text/markdown,text/html,application/pdf';
