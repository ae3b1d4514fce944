import { spawn } from "node:child_process";

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Opens a link in the system's browser, without waiting for it. `onFailure` is told when there is none. */
export function openBrowser(link: string, onFailure: () => void): void {
  const [command, ...given] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...given, link], { detached: true, stdio: "ignore" });
  child.on("error", onFailure);
  child.on("exit", (code) => {
    if (code !== 0 && code !== null) onFailure();
  });
  child.unref();
}
