import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/**
 * What a command and all that it started took. Where there is no /proc, only seconds can be told. Seconds of work say more
 * than those of the clock where the machine did something else besides.
 */
export interface Taken {
  seconds: number;
  /** Seconds that processors worked on it. */
  work: number;
  /** The most memory that was held at once. */
  bytes: number;
}

const EVERY = 50;
const PAGE = 4096;
const TICKS_PER_SECOND = 100;

/** The processes that a process started, and what those started; none where there is no /proc. */
function family(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
    );
    return [pid, ...children.flatMap((child) => family(Number(child)))];
  } catch {
    // It ended while it was looked at.
    return [];
  }
}

/** Bytes that a process holds, and seconds that were worked on it and on what it started and saw end. */
function held(pid: number): Pick<Taken, "work" | "bytes"> {
  try {
    // The name of the program, in brackets, may hold spaces.
    const [, fields = ""] = /\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    const ticks = fields.split(" ").slice(11, 15).map(Number);
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    return { work: ticks.reduce((a, b) => a + b, 0) / TICKS_PER_SECOND, bytes: pages * PAGE };
  } catch {
    return { work: 0, bytes: 0 };
  }
}

/** Runs a command to its end. Throws with all that it printed where it fails. */
export async function timed(
  [command = "", ...args]: string[],
  { cwd, env }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Taken> {
  const begin = performance.now();
  const child = spawn(command, args, {
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  const most = { work: 0, bytes: 0 };
  const look = setInterval(() => {
    const all = family(child.pid!).map(held);
    for (const what of ["work", "bytes"] as const)
      most[what] = Math.max(
        most[what],
        all.reduce((sum, one) => sum + one[what], 0),
      );
  }, EVERY);
  const code = await new Promise((done, fail) => child.on("error", fail).on("close", done));
  clearInterval(look);
  const seconds = (performance.now() - begin) / 1000;
  if (code !== 0) throw new Error(`${[command, ...args].join(" ")} failed.\n${said}`);
  return { seconds, ...most };
}
