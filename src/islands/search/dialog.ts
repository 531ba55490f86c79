/** Search in a dialog over any page. Comes with its own styles, so that no page loads them before. */
import css from "../../components/search/search.css?inline";
import { search as strings } from "#language";
import { element } from "./elements.ts";
import { SiteSearch } from "./site-search.ts";

let dialog: HTMLDialogElement | undefined;

function newDialog(): HTMLDialogElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const close = element(
    "button",
    { type: "button", class: "close", "aria-label": strings.close },
    "×",
  );
  const made = element(
    "dialog",
    { class: "search-dialog", "aria-label": strings.title },
    new SiteSearch(),
    close,
  );
  close.onclick = () => made.close();
  made.onclick = ({ target }) => {
    // Only the backdrop is the dialog itself.
    if (target === made) made.close();
    // A link to a section of this very page loads nothing that would close it.
    else if (target instanceof Element && target.closest("a:not([data-ask])")) made.close();
  };
  document.body.append(made);
  return made;
}

/** Opens search; on the search page, which has it already, goes to its box. */
export function openSearchDialog(): void {
  const onPage = document.querySelector<SiteSearch>("main site-search");
  if (onPage) return onPage.focus();
  dialog ??= newDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector<SiteSearch>("site-search")?.focus();
}
