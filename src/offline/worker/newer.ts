import { course, worker } from "./self.ts";

const MAIN = '<main id="main"';

/** A page as it is kept; as long as a newer version waits, with a line that says so. It is there before the page is painted. */
export async function withNewer(page: Response, request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const isSpecial =
    request.destination !== "document" || course.modes.some((name) => asked.has(name));
  if (!worker.registration.waiting || isSpecial) return page;
  const html = (await page.text()).replace(MAIN, () => course.newer + MAIN);
  const headers = new Headers(page.headers);
  headers.delete("Content-Length");
  return new Response(html, { headers });
}
