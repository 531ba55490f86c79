import { practiceScript as words } from "#language";
import { element } from "../dom.ts";

/**
 * A button that copies the address of this page, to pass a set of questions on. Where the browser
 * does not let it, the address comes to stand in a field, selected.
 */
export function copyAddress(): HTMLElement {
  const status = element("span", { role: "status" });
  const button = element("button", { type: "button" }, words.copy);
  button.onclick = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      status.textContent = words.copied;
    } catch {
      const field = element("input", { readOnly: true, value: location.href });
      field.ariaLabel = words.address;
      status.replaceChildren(field);
      field.select();
    }
  };
  return element("span", { className: "copy" }, button, " ", status);
}
