import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What to build: a course folder, a base path, and where to. */
export interface Build {
  course?: string;
  base?: string;
  out: string;
}

/** Runs what builds a site in a process of its own, and returns what it printed: the course and the base path are environment variables. */
async function built(
  command: string,
  args: string[],
  { course, base }: Omit<Build, "out">,
): Promise<string> {
  // What tests look at is what is published: their own environment must not reach it.
  const env = {
    ...process.env,
    NODE_ENV: "production",
    ...(course && { COURSE: course }),
    ...(base && { BASE: base }),
  };
  try {
    return (await run(command, args, { env, maxBuffer: 2 ** 26 })).stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build of ${course ?? "content"} failed.\n${stdout}\n${stderr}`);
  }
}

/** Builds a site anew, as Astro does. Throws with everything that was printed where the build fails. */
export async function build({ out, ...made }: Build): Promise<void> {
  await built("npx", ["astro", "build", "--outDir", out], made);
}

/**
 * Builds a site as `npm run build` does, which makes again only what a change concerns where the site was built before.
 * Returns what it printed; throws with all of it where the build fails.
 * @param flags `--clean`, for all of it anew
 */
export const buildAgain = ({ out, ...made }: Build, ...flags: string[]): Promise<string> =>
  built(process.execPath, ["src/build.ts", "--outDir", out, ...flags], made);
