/** Opens search on `/` and on the header's link. Loads nothing before. */
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
addEventListener("keydown", (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== "/" || ctrlKey || metaKey || altKey) return;
  const typing = "input,textarea,select,[contenteditable]";
  if (!(target instanceof Element && target.closest(typing))) void open(event);
});
