/** A mistake in how the command was called, or an output that cannot be written: told in one line, exit 2. */
export class Plain extends Error {}
