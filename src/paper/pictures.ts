/**
 * Pictures of questions as they go out have the whole address of the site that was built: here they are loaded from
 * where the page itself stands.
 * @param home the address of the front page, as the questions have it
 * @param here the same as a page reaches it
 */
export const picturesHere = (html: string, home: string, here: string): string =>
  html.replaceAll(`src="${home}`, `src="${here}`);
