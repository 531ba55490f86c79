import { readFileSync } from "node:fs";
import sharp from "sharp";
import type { CourseSettings } from "../../course/schemas/course.ts";
import { writeInto } from "../files.ts";

/** The colour of the paper by day, as the style sheets have it. */
function paper(): string {
  const found = /--paper: light-dark\((#\w+),/.exec(readFileSync("src/styles/tokens.css", "utf8"));
  if (!found?.[1]) throw new Error("src/styles/tokens.css has no --paper with a colour by day.");
  return found[1];
}

/** The icon at a size; on paper, with room around it, for who cuts it into a shape or shows it on black. */
async function icon(size: number, onPaper: boolean): Promise<Buffer> {
  const inner = onPaper ? Math.round(size * 0.6) : size;
  const drawing = await sharp("public/favicon.svg", { density: 72 * 64 })
    .resize(inner)
    .png()
    .toBuffer();
  if (!onPaper) return drawing;
  const background = { width: size, height: size, channels: 3 as const, background: paper() };
  return sharp({ create: background })
    .composite([{ input: drawing }])
    .png()
    .toBuffer();
}

const ICONS = [
  { name: "icon-192.png", size: 192, onPaper: false },
  { name: "icon-512.png", size: 512, onPaper: false },
  { name: "icon-maskable.png", size: 512, onPaper: true },
  { name: "apple-touch-icon.png", size: 180, onPaper: true },
];

/** Writes what a device needs to have the course among its apps: a manifest, and icons made of the site's. */
export async function writeManifest(dir: URL, settings: CourseSettings): Promise<void> {
  const { title, description, language } = settings;
  for (const { name, size, onPaper } of ICONS)
    await writeInto(dir, name, await icon(size, onPaper));
  const manifest = {
    name: title,
    short_name: title,
    description,
    lang: language,
    id: "./",
    start_url: "./",
    scope: "./",
    display: "standalone",
    // Where there is such a thing, with the buttons to go back and to load again.
    display_override: ["minimal-ui"],
    background_color: paper(),
    theme_color: paper(),
    icons: ICONS.filter(({ name }) => name.startsWith("icon")).map(({ name, size, onPaper }) => ({
      src: name,
      sizes: `${size}x${size}`,
      type: "image/png",
      purpose: onPaper ? "maskable" : "any",
    })),
  };
  await writeInto(dir, "manifest.json", Buffer.from(JSON.stringify(manifest)));
}
