/** Search in a dialog over any page. Comes with its own styles, so that no page loads them before. */
import css from "../../components/search/search.css?inline";
import { search as strings } from "#language";
import { adopt } from "../adopt.ts";
import { closeOnBack, leaveBy } from "./back.ts";
import { element } from "./elements.ts";
import { SiteSearch } from "./site-search.ts";

let dialog: HTMLDialogElement | undefined;

/** A click on the backdrop, or on a link: one to a section of this very page loads nothing that would close the dialog. */
function closeOn(event: MouseEvent, made: HTMLDialogElement): void {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  // Only the backdrop is the dialog itself.
  if (target === made) return made.close();
  const link = target instanceof Element && target.closest<HTMLAnchorElement>("a:not([data-ask])");
  if (!link || ctrlKey || metaKey || shiftKey) return;
  if (leaveBy(link)) event.preventDefault();
  made.close();
}

/** How much of the window the keyboard of a phone leaves: no unit of CSS says so everywhere. */
function followKeyboard(made: HTMLDialogElement): void {
  const seen = window.visualViewport;
  seen?.addEventListener("resize", () => made.style.setProperty("--seen", `${seen.height}px`));
}

function newDialog(): HTMLDialogElement {
  adopt(css);
  const close = element("button", { type: "button", class: "close" }, strings.close);
  const search = new SiteSearch();
  const made = element("dialog", { class: "search-dialog", "aria-label": strings.title }, search);
  close.onclick = () => made.close();
  made.onclick = (event) => closeOn(event, made);
  followKeyboard(made);
  document.body.append(made);
  // Beside the box, where it stays in view.
  search.querySelector(".button")?.after(close);
  return made;
}

/** Opens search; on the search page, which has it already, goes to its box. */
export function openSearchDialog(): void {
  const onPage = document.querySelector<SiteSearch>("main site-search");
  if (onPage) return onPage.focus();
  dialog ??= newDialog();
  const search = dialog.querySelector<SiteSearch>("site-search");
  if (!dialog.open) {
    search?.begin();
    dialog.showModal();
    closeOnBack(dialog);
  }
  search?.focus();
}
