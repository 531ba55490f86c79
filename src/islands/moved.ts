/** An old address leads to the same place in the new page, shown in the same way; without scripts, to its top. */
const lead = document.querySelector<HTMLAnchorElement>("[data-moved]");
if (lead && !lead.hash && location.search + location.hash)
  location.replace(lead.href + location.search + location.hash);

export {};
