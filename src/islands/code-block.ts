import { codeBlock as words } from "#language";

/** A block of code: with a button that copies it. */
class CodeBlock extends HTMLElement {
  connectedCallback(): void {
    const code = this.querySelector("pre");
    if (!code || this.querySelector("button") || !("clipboard" in navigator)) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.copy;
    button.onclick = async () => {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = words.copied;
      setTimeout(() => (button.textContent = words.copy), 2000);
    };
    this.append(button);
  }
}

customElements.define("code-block", CodeBlock);
