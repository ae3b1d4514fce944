import { homedir } from "node:os";
import { join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where models lie that every folder of this user shares: below the system's cache folder, since all of it can be had
 * again. `engines.<name>.models` of a config goes before it.
 */
export function modelsFolder(env: Environment, platform: NodeJS.Platform): string {
  return join(cacheFolder(env, platform), "bitekst", "models");
}

function cacheFolder(env: Environment, platform: NodeJS.Platform): string {
  if (platform === "win32") return set(env.LOCALAPPDATA) ?? join(homeOf(env.USERPROFILE), "AppData", "Local");
  if (platform === "darwin") return join(homeOf(env.HOME), "Library", "Caches");
  const wanted = set(env.XDG_CACHE_HOME);
  // The specification (XDG Base Directory 0.8) has paths that are not absolute ignored.
  return wanted?.startsWith("/") ? wanted : join(homeOf(env.HOME), ".cache");
}

function homeOf(variable: string | undefined): string {
  return set(variable) ?? homedir();
}

function set(variable: string | undefined): string | undefined {
  return variable === "" ? undefined : variable;
}
