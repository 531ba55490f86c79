import { existsSync, readFileSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** What is compressed already, and said by its type. */
const BINARY: Record<string, string> = {
  ".webp": "image/webp",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

/** What answers come through: at once, or as a slow line would bring them. */
export interface Wire {
  ask: () => Promise<void>;
  send: (body: Buffer, write: (piece: Buffer) => void) => Promise<void>;
}

/** A server of files, and what went over the wire since `sent` was emptied: paths, with bytes of their content. */
export interface StaticServer {
  origin: string;
  port: number;
  sent: [path: string, bytes: number][];
  stop: () => Promise<void>;
}

/** How long a browser may keep what it has, as docs/publish.md asks of a host. */
const kept = (path: string) =>
  path.includes("/_astro/") ? "public, max-age=31536000, immutable" : "no-cache";

/** What a path answers with. */
interface Answer {
  body: Buffer;
  headers: Record<string, string>;
}

function answerOf(file: string, path: string): Answer {
  const content = readFileSync(file);
  const type = TYPES[extname(file)];
  const [body, headers] =
    type === undefined
      ? [content, { "Content-Type": BINARY[extname(file)] ?? "application/octet-stream" }]
      : [brotliCompressSync(content), { "Content-Type": type, "Content-Encoding": "br" }];
  const ETag = `"${createHash("sha256").update(content).digest("base64url").slice(0, 16)}"`;
  return { body, headers: { ...headers, ETag, "Cache-Control": kept(path) } };
}

/** Files that are asked for again: compressing takes longer than a page may. */
class Files {
  readonly #known = new Map<string, Answer>();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What a path answers with; undefined where there is no such file. */
  at(path: string): Answer | undefined {
    const known = this.#known.get(path);
    if (known) return known;
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const file = join(this.#folder, decodeURIComponent(name));
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    const answer = answerOf(file, path);
    this.#known.set(path, answer);
    return answer;
  }
}

/** Serves a folder of files on a port of its own; what is text goes out compressed with Brotli. */
export async function serveStatic(folder: string, wire?: Wire): Promise<StaticServer> {
  const sent: StaticServer["sent"] = [];
  const files = new Files(folder);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const answer = files.at(path);
    const give = async () => {
      await wire?.ask();
      if (answer === undefined) {
        response.writeHead(404).end();
        return;
      }
      const { body, headers } = answer;
      if (request.headers["if-none-match"] === headers["ETag"]) {
        sent.push([path, 0]);
        response.writeHead(304, headers).end();
        return;
      }
      sent.push([path, body.length]);
      response.writeHead(200, headers);
      if (wire) await wire.send(body, (piece) => void response.write(piece));
      response.end(wire ? undefined : body);
    };
    give().catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    sent,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
