import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { access, readdir } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Engine } from "./engine.ts";

type Opened = {
  readonly value: {
    readonly sessionId: string;
    readonly capabilities: { readonly browserVersion: string };
  };
};

/** WebKitGTK's MiniBrowser over WebDriver, on a display of its own; fails where it is not installed. */
export async function webkit(): Promise<Engine> {
  const binary = await miniBrowser();
  const [screen, display] = await displayed();
  const port = await freePort();
  const driver = started("WebKitWebDriver", [`--port=${port}`], {
    DISPLAY: `:${display}`,
    // Started as root, as on a machine that only tests, its sandbox cannot be set up.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    LIBGL_ALWAYS_SOFTWARE: "1",
  });
  const driverAt = `http://127.0.0.1:${port}`;
  await answering(`${driverAt}/status`, driver);
  const options = { binary, args: ["--automation"] };
  const opened = await sent(`${driverAt}/session`, {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  });
  const { value }: Opened = JSON.parse(opened);
  const session = `${driverAt}/session/${value.sessionId}`;
  return {
    name: `WebKitGTK ${value.capabilities.browserVersion}`,
    open: async (url) => void (await sent(`${session}/url`, { url })),
    async ask(expression) {
      const script = `return (${expression})`;
      const answer: { value: unknown } = JSON.parse(
        await sent(`${session}/execute/sync`, { script, args: [] }),
      );
      return answer.value;
    },
    async close() {
      await fetch(session, { method: "DELETE" });
      driver.kill();
      screen.kill();
    },
  };
}

/** What the driver answers, as JSON; fails with its message. */
async function sent(address: string, body: unknown): Promise<string> {
  const answer = await fetch(address, { method: "POST", body: JSON.stringify(body) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`WebKit: ${text}`);
  return text;
}

async function miniBrowser(): Promise<string> {
  const own = process.env["MINIBROWSER"];
  if (own) return own;
  const root = "/usr/lib";
  for (const machine of await readdir(root).catch(() => [])) {
    const path = join(root, machine, "webkit2gtk-4.1", "MiniBrowser");
    if (await isThere(path)) return path;
  }
  throw new Error("WebKitGTK’s MiniBrowser is not installed (Debian: webkit2gtk-driver)");
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function displayed(): Promise<[ChildProcess, string]> {
  const screen = started("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x900x24"], {});
  const gone = once(screen, "error").then(([fault]) => Promise.reject(fault));
  const [number] = await Promise.race([once(screen.stdout ?? screen, "data"), gone]);
  return [screen, String(number).trim()];
}

function started(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess {
  return spawn(command, args, {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, ...env },
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  server.close();
  if (bound === null || typeof bound === "string") throw new Error("no port is free");
  return bound.port;
}

/** Waits until the driver answers; fails when it could not be started, or after ten seconds. */
async function answering(address: string, driver: ChildProcess): Promise<void> {
  let fault: Error | undefined;
  driver.once("error", (error) => (fault = error));
  for (let tries = 0; tries < 100; tries += 1) {
    if (fault) throw new Error(`WebKitWebDriver: ${fault.message}`);
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("WebKitWebDriver does not answer");
}
