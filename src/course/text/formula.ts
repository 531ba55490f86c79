import katex from "katex";

/** A formula as MathML, or what is wrong with it. */
export type Formula = { mathml: string } | { mistake: string };

const made = new Map<string, Formula>();

/** Commands that reach out of the formula: links, classes, pictures. */
function refuse({ command }: { command: string }): never {
  throw new Error(`${command} cannot stand in a formula`);
}

function render(tex: string, displayMode: boolean): Formula {
  try {
    const html = katex.renderToString(tex, {
      displayMode,
      output: "mathml",
      strict: "ignore",
      throwOnError: true,
      trust: refuse,
    });
    const mathml = html
      .replace(/^<span class="katex">|<\/span>$/g, "")
      .replace(/<annotation[^]*?<\/annotation>/g, "")
      .replace(/<\/?semantics>/g, "");
    // A style would be refused by the site's own policy.
    if (/\sstyle=/.test(mathml)) return { mistake: "it sets colours or sizes of its own" };
    return { mathml };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { mistake: message.replace(/^KaTeX parse error: |\u0332/g, "").replace(/\s+/g, " ") };
  }
}

/** A formula in TeX as MathML, which browsers draw themselves. */
export function formula(tex: string, display: boolean): Formula {
  const key = `${display} ${tex}`;
  const known = made.get(key) ?? render(tex, display);
  made.set(key, known);
  return known;
}
