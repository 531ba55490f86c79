/** Fetches a file of search as text. Throws where there is none. */
export async function fetched(url: string, cache: RequestCache = "default"): Promise<string> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} at ${url}`);
  return response.text();
}
