/** So long (milliseconds) an answer is waited for; what has begun to come may take longer. */
const PATIENCE = { answer: 10_000, file: 30_000 };

/** Fetches a file of search as text. Throws where there is none, or where it does not come: it can be asked for again. */
export async function fetched(url: string, cache: RequestCache = "default"): Promise<string> {
  const given = new AbortController();
  const giveUp = () => given.abort();
  let waiting = setTimeout(giveUp, PATIENCE.answer);
  try {
    const response = await fetch(url, { cache, signal: given.signal });
    clearTimeout(waiting);
    waiting = setTimeout(giveUp, PATIENCE.file);
    if (!response.ok) throw new Error(`${response.status} at ${url}`);
    return await response.text();
  } finally {
    clearTimeout(waiting);
  }
}
