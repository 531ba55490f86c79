/** Aborted where the course is let go while it is being fetched: what is on its way is not waited for, and not kept. */
export const stopping = new AbortController();
