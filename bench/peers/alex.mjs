import { text as read } from 'alex';

/** alex on plain text: its cheapest entry. */
export async function open() {
  return (text) => read(text).messages.length;
}
