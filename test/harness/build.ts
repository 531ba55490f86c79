import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What to build: a course folder, a base path, and where to. */
export interface Build {
  course?: string;
  base?: string;
  out: string;
}

/**
 * Builds a site as `npm run build` does, in a process of its own: the course and the base path are
 * environment variables. Throws with everything that was printed where the build fails.
 */
export async function build({ course, base, out }: Build): Promise<void> {
  // What tests look at is what is published: their own environment must not reach it.
  const env = {
    ...process.env,
    NODE_ENV: "production",
    ...(course && { COURSE: course }),
    ...(base && { BASE: base }),
  };
  try {
    await run("npx", ["astro", "build", "--outDir", out], { env, maxBuffer: 2 ** 26 });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build of ${course ?? "content"} failed.\n${stdout}\n${stderr}`);
  }
}
