/** A posting that was found in a file. Title and address are empty where the file does not tell. */
export interface FoundPosting {
  title: string;
  /** As the file has it: line ends are its own. */
  text: string;
  address: string;
}
