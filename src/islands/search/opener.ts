import { searchOpener as words } from "#language";

/** Opens search on Ctrl+K or ⌘K and on the header's link, which every page has. Loads nothing before. */
const link = document.querySelector<HTMLAnchorElement>(".search-link")!;
const label = link.textContent;

async function open(event: Event): Promise<void> {
  event.preventDefault();
  // It may still come, and opens then.
  const late = setTimeout(say, 1e4);
  try {
    (await import("./dialog.ts")).openSearchDialog();
    link.textContent = label;
  } catch {
    // Gone with an older version of the site, it is still on its own page; offline the reader stays here.
    await fetch(link.href).then(() => (location.href = link.href), say);
  }
  clearTimeout(late);
}

function say(): void {
  link.ariaLive = "polite";
  link.textContent = words.offline;
}

link.addEventListener("click", (event) => {
  if (!(event.ctrlKey || event.metaKey || event.shiftKey)) void open(event);
});
// With a modifier: one key alone would go off by itself where somebody speaks to the computer (WCAG 2.1.4).
addEventListener("keydown", (event) => {
  if (event.key === "k" && (event.ctrlKey || event.metaKey) && !event.altKey) void open(event);
});
