/** An old address with a fragment leads to that place in the new page; without scripts, to its top. */
const lead = document.querySelector<HTMLAnchorElement>("[data-moved]");
if (lead && location.hash && !lead.hash) location.replace(lead.href + location.hash);

export {};
