// A pause between two pieces of work, in which Node hears what came from outside.

/** Lets signals in: between promises alone Node never looks for them, and a run of a thousand files could not be ended. Some microseconds. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
