import { readFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import sharp from "sharp";
import type { LiveCourse } from "../course/live.ts";
import {
  fileAddress,
  FILES,
  isKept,
  pictureAddress,
  shownSize,
  type MediaFile,
} from "../course/media.ts";
import { typeOf, writeInto } from "./files.ts";

/** Pictures and files of a course by their addresses; a picture that stands in two places of the course is one. */
function addressed({ course }: LiveCourse): Map<string, MediaFile> {
  const media = course?.media ?? [];
  return new Map([
    ...media.filter(({ picture }) => picture).map((file) => [pictureAddress(file), file] as const),
    ...media
      .filter(({ path, mistake }) => path.startsWith(FILES) && !mistake)
      .map((file) => [fileAddress(file), file] as const),
  ]);
}

/** What a file is sent as: a photograph as WebP, no larger than a page shows it; anything else as it is. */
async function contentOf({ source, picture }: MediaFile, address: string): Promise<Buffer> {
  const kept = picture === undefined || isKept(picture.format) || address.startsWith(`/${FILES}`);
  if (kept) return readFile(source);
  return sharp(source).autoOrient().resize(shownSize(picture)).webp().toBuffer();
}

/** Puts the pictures and files of a course's texts at their addresses: in a build, and in `astro dev`. */
export function media(course: LiveCourse): AstroIntegration {
  let base = "";
  return {
    name: "media",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/$/, "");
      },
      "astro:build:done": async ({ dir }) => {
        for (const [address, file] of addressed(course)) {
          await writeInto(dir, `.${address}`, await contentOf(file, address));
        }
      },
      "astro:server:setup": ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          const [path = ""] = (request.originalUrl ?? request.url ?? "").split("?");
          const address = path.startsWith(base) ? path.slice(base.length) : "";
          const file = addressed(course).get(address);
          if (file === undefined) return next();
          contentOf(file, address)
            .then((content) => {
              response.setHeader("Content-Type", typeOf(address));
              response.setHeader("Cache-Control", "no-cache");
              response.end(content);
            })
            .catch((error: unknown) => {
              logger.error(`${file.file} could not be read: ${String(error)}`);
              response.statusCode = 404;
              response.end();
            });
        });
      },
    },
  };
}
