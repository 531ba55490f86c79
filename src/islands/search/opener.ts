/** Opens search on Ctrl+K or ⌘K and on the header's link. Loads nothing before. */
const link = document.querySelector<HTMLAnchorElement>(".search-link");

async function open(event: Event): Promise<void> {
  event.preventDefault();
  try {
    (await import("./dialog.ts")).openSearchDialog();
  } catch {
    if (link) location.href = link.href;
  }
}

link?.addEventListener("click", (event) => {
  if (!(event.ctrlKey || event.metaKey || event.shiftKey)) void open(event);
});
// With a modifier: one key alone would go off by itself where somebody speaks to the computer (WCAG 2.1.4).
addEventListener("keydown", (event) => {
  if (event.key === "k" && (event.ctrlKey || event.metaKey) && !event.altKey) void open(event);
});
