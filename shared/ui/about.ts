/** A source as a card shows it: who speaks, and where to look it up. */
export interface SourceShown {
  id: string;
  speaker: string;
  title: string;
  url: string | null;
  /** Whether the wording itself was read. */
  verified: boolean;
}

/** What a card says beside the finding's own words; plain data, so that a small bundle can show it without the knowledge. */
export interface About {
  name: string;
  lookedFor: string[];
  sources: SourceShown[];
}
