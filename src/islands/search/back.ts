/**
 * The back button of a phone closes the dialog. Browsers with a `CloseWatcher` do that by themselves; for the others an
 * entry in the history stands for the open dialog.
 */
const MARK = "search";

const isMarked = () => history.state === MARK;

/** Follows a dialog that has been opened, until it is closed. */
export function closeOnBack(dialog: HTMLDialogElement): void {
  if ("CloseWatcher" in window) return;
  history.pushState(MARK, "");
  const close = () => dialog.close();
  addEventListener("popstate", close, { once: true });
  dialog.addEventListener(
    "close",
    () => {
      removeEventListener("popstate", close);
      if (isMarked()) history.back();
    },
    { once: true },
  );
}

/** A link out of the dialog takes the place of the entry that stands for it. Tells whether it did. */
export function leaveBy(link: HTMLAnchorElement): boolean {
  if (!isMarked()) return false;
  // Or closing the dialog would go back.
  history.replaceState(null, "");
  location.replace(link.href);
  return true;
}
