/** What an element is made with: attributes, and `on` for listeners. `undefined` and `false` leave an attribute out. */
type Attributes = Record<string, string | boolean | undefined>;

/** Makes an element; text becomes text nodes, so that nothing found can become markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
