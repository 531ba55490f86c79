import type { AstroIntegration } from "astro";
import type { LiveCourse } from "../course/live.ts";
import { addressed, contentOf } from "../course/media-content.ts";
import type { MediaFile } from "../course/media.ts";
import { typeOf, writeInto } from "./files.ts";

const mediaOf = ({ course }: LiveCourse) => addressed(course?.media ?? []);

/** Puts the pictures and files of a course's texts at their addresses: in a build, and in `astro dev`. */
export function media(course: LiveCourse): AstroIntegration {
  let base = "";
  let built = new Map<string, MediaFile>();
  return {
    name: "media",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/$/, "");
      },
      // By the time the pages are made, the course has been let go.
      "astro:build:start": () => {
        built = mediaOf(course);
      },
      "astro:build:done": async ({ dir }) => {
        for (const [address, file] of built) {
          await writeInto(dir, `.${address}`, await contentOf(file, address));
        }
      },
      "astro:server:setup": ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          const [path = ""] = (request.originalUrl ?? request.url ?? "").split("?");
          const address = path.startsWith(base) ? path.slice(base.length) : "";
          const file = mediaOf(course).get(address);
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
